import { dayText, useAddress } from '@gongjian/ui';
import { DayInput } from '@gongjian/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/icons.js';
import { Pop } from '../frame/pop.js';
import frame from '../frame/frame.module.css';
import { pastDays } from './past-days.js';
import { useAsOf, usePast, useTrueOn } from './use-as-of.js';
import styles from './time.module.css';

/** Lets the person see every page as it stood at the end of a past day, and what by that knowledge was true on another. */
export const TimeMachine = ({ today }: { today: string | undefined }) => {
  const { t, i18n } = useTranslation();
  const asOf = useAsOf();
  const trueOn = useTrueOn();
  const shown = trueOn ?? asOf;
  const past = usePast();
  const address = useAddress();
  const [day, setDay] = useState(asOf ?? '');
  const [about, setAbout] = useState(trueOn ?? '');
  const show = (known: string | undefined, told?: string) => {
    if (today && [known, told].some((value) => value && value > today)) return;
    const dates = { asOf: known === today ? null : known, trueOn: told };
    address.set(dates, { push: true, resets: ['after', 'before', 'page'] });
  };
  const quick = today ? pastDays(today) : undefined;
  return (
    <Pop
      label={t('time.open')}
      className={`${frame.tool} ${past ? styles.on : ''}`}
      face={
        <>
          <Icon name="clock" />
          <span className={frame.toolText}>{shown ? dayText(shown, i18n.language) : t('time.open')}</span>
        </>
      }
    >
      {(close) => (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            close();
            show(day, about);
          }}
        >
          <h2>{t('time.title')}</h2>
          <p>{t('time.hint')}</p>
          <div className={styles.field}>
            <label htmlFor="time-known">{t('time.known')}</label>
            <DayInput id="time-known" value={day} max={today} required={!about} autoFocus onChange={(value) => setDay(value ?? '')} />
          </div>
          <div className={styles.field}>
            <label htmlFor="time-told">{t('time.about')}</label>
            <DayInput id="time-told" value={about} max={today} aria-describedby="time-about" onChange={(value) => setAbout(value ?? '')} />
          </div>
          <p id="time-about">{t('time.aboutHint')}</p>
          {quick && (
            <div className={styles.quick} role="group" aria-label={t('time.quick')}>
              {[
                { day: quick.monthAgo, words: t('time.monthAgo') },
                { day: quick.yearAgo, words: t('time.yearAgo') },
                ...quick.yearEnds.map((end) => ({ day: end, words: t('time.yearEnd', { year: end.slice(0, 4) }) })),
              ].map((quickly) => (
                <button
                  key={quickly.day}
                  type="button"
                  onClick={() => {
                    close();
                    setDay(quickly.day);
                    setAbout('');
                    show(quickly.day);
                  }}
                >
                  {quickly.words}
                </button>
              ))}
            </div>
          )}
          <div className={styles.buttons}>
            {past && (
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
