import { DayText, useAddress } from '@gongjian/ui';
import { Trans, useTranslation } from 'react-i18next';
import { useAsOf, usePast, useTrueOn, useWrongDay } from './use-as-of.js';
import styles from './time.module.css';

/** Says which day is shown and by whose knowledge, and leads back. */
export const TimeBand = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const trueOn = useTrueOn();
  const past = usePast();
  const wrong = useWrongDay();
  const address = useAddress();
  const back = () => address.set({ asOf: null, trueOn: null }, { push: true });
  if (wrong)
    return (
      <div className={`${styles.band} ${styles.wrong} gj-no-print`} role="status">
        <span>{t('time.wrong')}</span>
        <button type="button" className={styles.backToday} onClick={back}>
          {t('time.understood')}
        </button>
      </div>
    );
  if (!past) return null;
  const words = trueOn ? (asOf ? 'time.bandBoth' : 'time.bandTrue') : 'time.band';
  return (
    <div className={styles.band} role="status">
      <span>
        <Trans t={t} i18nKey={words} components={{ day: <DayText value={trueOn ?? asOf} />, known: <DayText value={asOf} /> }} />
      </span>
      <button type="button" className={`${styles.backToday} gj-no-print`} onClick={back}>
        {t('time.back')}
      </button>
    </div>
  );
};
