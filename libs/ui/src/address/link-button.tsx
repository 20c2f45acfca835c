import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useLinkClickHandler, useSearchParams } from 'react-router';
import { keeping } from './merge-search.js';

/** A link that looks like a button and stays at the date of the time machine. */
export const LinkButton = ({ to, ...rest }: Omit<ButtonProps, 'href' | 'onClick'> & { to: string }) => {
  const [search] = useSearchParams();
  const target = keeping(to, search);
  const href = useHref(target);
  const go = useLinkClickHandler<HTMLAnchorElement>(target);
  return <Button {...rest} href={href} onClick={(event) => go(event as MouseEvent<HTMLAnchorElement>)} />;
};
