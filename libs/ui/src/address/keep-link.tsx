import { useCallback } from 'react';
import { Link, type LinkProps, useNavigate, useSearchParams } from 'react-router';
import { keeping } from './merge-search.js';

/** A link that stays at the date of the time machine. */
export const KeepLink = ({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) => {
  const [search] = useSearchParams();
  return <Link to={keeping(to, search)} {...rest} />;
};

/** Goes to another page at the date of the time machine. */
export const useGo = (): ((to: string) => void) => {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useCallback((to) => void navigate(keeping(to, search)), [navigate, search]);
};
