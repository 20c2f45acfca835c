import { DayText, Status, dayText } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../platform.module.css';
import type { DayRun } from './day-runs.js';

/** One holiday, one worked weekend day, or one day that was set by hand. */
export const CalendarItem = ({ run, onChange, onClear }: { run: DayRun; onChange?: () => void; onClear?: () => void }) => {
  const { t, i18n } = useTranslation(['platform', 'ui']);
  const { from, until, entry } = run;
  const { published, set, worked } = entry;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <h3>
          <DayText value={from} />
          {until !== from && (
            <>
              {' – '}
              <DayText value={until} />
            </>
          )}{' '}
          {(set ?? published)?.name}
        </h3>
        <p className={styles.facts}>
          <Status tone={worked ? 'info' : 'good'}>{t(worked ? 'calendar.WORKDAY' : 'calendar.HOLIDAY')}</Status>
          {set && (
            <>
              <Status tone="identity">{t('calendar.byHand')}</Status>
              <span className={styles.quiet}>
                {published
                  ? t('calendar.insteadOf', { name: published.name, kind: t(`calendar.${published.kind}`) })
                  : t('calendar.nothingPublished')}
              </span>
            </>
          )}
        </p>
      </div>
      {set && (
        <div className={styles.orders}>
          {onChange && (
            <Button
              size="small"
              onClick={onChange}
              aria-label={t('ui:labelled', { label: t('calendar.change'), value: dayText(from, i18n.language) })}
            >
              {t('calendar.change')}
            </Button>
          )}
          {onClear && (
            <Button
              size="small"
              onClick={onClear}
              aria-label={t('ui:labelled', { label: t('calendar.clear'), value: dayText(from, i18n.language) })}
            >
              {t('calendar.clear')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
