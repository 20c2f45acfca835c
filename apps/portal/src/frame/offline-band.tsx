import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnline, watchOnline } from '../client/connectivity.js';
import styles from './frame.module.css';

/** Says on every page that there is no network, and what that means for what is being filled in. */
export const OfflineBand = () => {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watchOnline, isOnline);
  if (online) return null;
  return (
    <div className={`${styles.offline} gj-no-print`} role="status">
      {t('offline.band')}
    </div>
  );
};
