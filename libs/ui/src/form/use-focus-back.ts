import { useEffect, useState } from 'react';

/** What opened a dialog in whose place another has come. */
let inherited: Element | null = null;

const giveBack = (opener: Element | null): void => {
  const back = opener?.isConnected ? opener : inherited;
  const above = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
  inherited = above && !above.contains(back) ? back : null;
  if (inherited) return;
  if (back instanceof HTMLElement) back.focus();
  if (document.activeElement === document.body) (above ?? document.querySelector('main'))?.focus();
};

/** Gives the focus back to what had it when a dialog came, once the dialog is taken out of the page; to the page where that is gone, and not before a dialog that came in its place. */
export const useFocusBack = (): void => {
  const [opener] = useState(() => document.activeElement);
  // The dialog holds the focus until it is out of the page.
  useEffect(() => () => void setTimeout(() => giveBack(opener)), [opener]);
};
