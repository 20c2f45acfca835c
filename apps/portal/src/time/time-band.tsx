import { DayText, useAddress } from '@gongjian/ui';
import { Trans, useTranslation } from 'react-i18next';
import { useAsOf } from './use-as-of.js';
import styles from './time.module.css';

/** Says that a past day is shown, and leads back. */
export const TimeBand = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const address = useAddress();
  if (!asOf) return null;
  return (
    <div className={styles.band} role="status">
      <span>
        <Trans t={t} i18nKey="time.band" components={{ day: <DayText value={asOf} /> }} />
      </span>
      <button type="button" className={`${styles.backToday} gj-no-print`} onClick={() => address.set({ asOf: null }, { push: true })}>
        {t('time.back')}
      </button>
    </div>
  );
};
