import { useSearchParams } from 'react-router';

/** The past date that the page shows (yyyy-mm-dd), or undefined for now; it stands in the address. */
export const useAsOf = (): string | undefined => {
  const [search] = useSearchParams();
  const value = search.get('asOf');
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
};
