import { useAddress } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/icons.js';
import { Pop } from '../frame/pop.js';
import frame from '../frame/frame.module.css';
import { pastDays } from './past-days.js';
import { useAsOf } from './use-as-of.js';
import styles from './time.module.css';

/** Lets the person see every page as it stood at the end of a past day. */
export const TimeMachine = ({ today }: { today: string | undefined }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const address = useAddress();
  const [day, setDay] = useState(asOf ?? '');
  const show = (value: string | undefined) => {
    if (!value || (today && value > today)) return;
    address.set({ asOf: value === today ? null : value }, { push: true, resets: ['after', 'before', 'page'] });
  };
  const quick = today ? pastDays(today) : undefined;
  return (
    <Pop
      label={t('time.open')}
      className={`${frame.tool} ${asOf ? styles.on : ''}`}
      face={
        <>
          <Icon name="clock" />
          <span className={frame.toolText}>{asOf ?? t('time.open')}</span>
        </>
      }
    >
      {(close) => (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            close();
            show(day);
          }}
        >
          <h2>{t('time.title')}</h2>
          <p>{t('time.hint')}</p>
          <label>
            <span>{t('time.date')}</span>
            <input type="date" value={day} max={today} required autoFocus onChange={(event) => setDay(event.target.value)} />
          </label>
          {quick && (
            <div className={styles.quick} role="group" aria-label={t('time.quick')}>
              {[
                { day: quick.monthAgo, words: t('time.monthAgo') },
                { day: quick.yearAgo, words: t('time.yearAgo') },
                ...quick.yearEnds.map((end) => ({ day: end, words: t('time.yearEnd', { year: end.slice(0, 4) }) })),
              ].map((past) => (
                <button
                  key={past.day}
                  type="button"
                  onClick={() => {
                    close();
                    setDay(past.day);
                    show(past.day);
                  }}
                >
                  {past.words}
                </button>
              ))}
            </div>
          )}
          <div className={styles.buttons}>
            {asOf && (
              <button
                type="button"
                onClick={() => {
                  close();
                  show(today);
                }}
              >
                {t('time.back')}
              </button>
            )}
            <button type="submit" className={styles.main}>
              {t('time.show')}
            </button>
          </div>
        </form>
      )}
    </Pop>
  );
};
