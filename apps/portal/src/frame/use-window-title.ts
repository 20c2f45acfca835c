import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after the heading of the page it shows, so that tabs and the history tell pages apart. */
export const useWindowTitle = (page: RefObject<HTMLElement | null>): void => {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    const name = (): void => {
      const heading = page.current?.querySelector('h1')?.textContent;
      const title = heading ? `${heading} · ${product}` : product;
      if (document.title !== title) document.title = title;
    };
    name();
    const observer = new MutationObserver(name);
    if (page.current) observer.observe(page.current, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [page, product]);
};
