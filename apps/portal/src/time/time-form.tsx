import { Unbroken, useAddress } from '@gongjian/ui';
import { DayInput } from '@gongjian/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pastDays } from './past-days.js';
import { useAsOf, usePast, useTrueOn } from './use-as-of.js';
import styles from './time.module.css';

/** Asks for the day to look at, and for the one to be told about. */
export const TimeForm = ({ today, close }: { today: string | undefined; close: () => void }) => {
  const { t } = useTranslation();
  const { t: said } = useTranslation('ui');
  const past = usePast();
  const address = useAddress();
  const [day, setDay] = useState(useAsOf() ?? '');
  const [about, setAbout] = useState(useTrueOn() ?? '');
  const [problem, setProblem] = useState<string>();
  const show = (known: string | undefined, told?: string) => {
    const isLate = [known, told].some((value) => today && value && value > today);
    if (isLate) return setProblem(said('dayUntil', { day: today }));
    if (!known && !told) return setProblem(said('required'));
    close();
    const dates = { asOf: known === today ? null : known, trueOn: told };
    address.set(dates, { push: true, resets: ['after', 'before', 'page'] });
  };
  const quick = today ? pastDays(today) : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        show(day, about);
      }}
    >
      <h2>{t('time.title')}</h2>
      <p>{t('time.hint')}</p>
      <div className={styles.field}>
        <label htmlFor="time-known">{t('time.known')}</label>
        <DayInput id="time-known" value={day} max={today} autoFocus onChange={(value) => setDay(value ?? '')} />
      </div>
      <div className={styles.field}>
        <label htmlFor="time-told">{t('time.about')}</label>
        <DayInput id="time-told" value={about} max={today} aria-describedby="time-about" onChange={(value) => setAbout(value ?? '')} />
      </div>
      <p id="time-about">{t('time.aboutHint')}</p>
      {problem && (
        <p role="alert" className={styles.problem}>
          <Unbroken>{problem}</Unbroken>
        </p>
      )}
      {quick && (
        <div className={styles.quick} role="group" aria-label={t('time.quick')}>
          {[
            { day: quick.monthAgo, words: t('time.monthAgo') },
            { day: quick.yearAgo, words: t('time.yearAgo') },
            ...quick.yearEnds.map((end) => ({ day: end, words: t('time.yearEnd', { year: end.slice(0, 4) }) })),
          ].map((quickly) => (
            <button key={quickly.day} type="button" onClick={() => show(quickly.day)}>
              {quickly.words}
            </button>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        {past && (
          <button type="button" onClick={() => show(today)}>
            {t('time.back')}
          </button>
        )}
        <button type="submit" className={styles.main}>
          {t('time.show')}
        </button>
      </div>
    </form>
  );
};
