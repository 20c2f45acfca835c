import { useEffect, useState } from 'react';

/** Gives the focus back to what had it when a dialog came, once the dialog is taken out of the page. */
export const useFocusBack = (): void => {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog holds the focus until it is out of the page.
      setTimeout(() => opener instanceof HTMLElement && opener.isConnected && opener.focus());
    },
    [opener],
  );
};
