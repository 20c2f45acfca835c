import { DemoMark, KeepLink } from '@gongjian/ui';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useDismissed, useGone, useSession } from '../session/session.js';
import { SearchBox } from '../search/search-box.js';
import { TimeBand } from '../time/time-band.js';
import { TimeMachine } from '../time/time-machine.js';
import { ActingFor } from './acting-for.js';
import { AccountMenu } from './account-menu.js';
import { Icon } from './icons.js';
import { Navigation } from './navigation.js';
import { OfflineBand } from './offline-band.js';
import { PasswordBand } from './password-band.js';
import { PageSkeleton } from './page-skeleton.js';
import { PrintedLine } from './printed-line.js';
import { UnitSwitch } from './unit-switch.js';
import { useWindowTitle } from './use-window-title.js';
import styles from './frame.module.css';

const DismissedDialog = lazy(async () => ({ default: (await import('../session/dismissed-dialog.js')).DismissedDialog }));
const ExpiredDialog = lazy(async () => ({ default: (await import('../session/expired-dialog.js')).ExpiredDialog }));

const Logo = () => {
  const { t } = useTranslation();
  return (
    <KeepLink to="/" className={styles.logo}>
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#b3261e" />
        <path d="M11 6v7M21 6v7M6 13h20M6 20h20M12 20l-4 6M20 20l4 6" stroke="#fff" strokeWidth="2.4" fill="none" strokeLinecap="round" />
      </svg>
      <span>
        <strong>{t('product')}</strong>
        <small>{t('tagline')}</small>
      </span>
    </KeepLink>
  );
};

/** Where a phone shows no other sign of the product. */
const ProductName = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.barSpace}>
      <KeepLink to="/" className={styles.barName}>
        {t('product')}
      </KeepLink>
    </span>
  );
};

/** What stands around every page: navigation, the unit acted for, the time machine, language and account. */
export const Frame = () => {
  const { t } = useTranslation();
  const { viewer, platform } = useSession();
  const gone = useGone();
  const dismissed = useDismissed();
  const main = useRef<HTMLElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const drawer = useRef<HTMLDivElement>(null);
  useWindowTitle(main);
  const [menu, setMenu] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenu(false), [pathname]);
  useEffect(() => {
    if (!menu) return undefined;
    drawer.current?.querySelector('a')?.focus();
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setMenu(false);
      menuButton.current?.focus();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [menu]);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <aside className={`${styles.side} gj-no-print`}>
        <Logo />
        <Navigation signedIn={Boolean(viewer)} />
      </aside>
      <header className={`${styles.bar} gj-no-print`}>
        <button
          ref={menuButton}
          type="button"
          className={styles.menuButton}
          aria-expanded={menu}
          aria-controls="gj-drawer"
          aria-label={t('menu')}
          onClick={() => setMenu(!menu)}
        >
          <Icon name="menu" />
        </button>
        {viewer ? <UnitSwitch viewer={viewer} /> : <ProductName />}
        <div className={styles.tools}>
          {platform?.demo && <DemoMark label={t('demo')} />}
          {viewer && <SearchBox />}
          {viewer && <TimeMachine today={platform?.today} />}
          <AccountMenu />
        </div>
      </header>
      {menu && (
        <div ref={drawer} id="gj-drawer" className={styles.drawer}>
          {viewer && <ActingFor viewer={viewer} />}
          <Navigation signedIn={Boolean(viewer)} onGo={() => setMenu(false)} />
        </div>
      )}
      <div className={styles.content}>
        <PrintedLine />
        <OfflineBand />
        <TimeBand />
        <PasswordBand />
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {viewer && <Navigation signedIn compact />}
      <Suspense fallback={null}>
        {gone && viewer && <ExpiredDialog />}
        {dismissed && !gone && viewer && <DismissedDialog />}
      </Suspense>
      <ScrollRestoration />
    </div>
  );
};
