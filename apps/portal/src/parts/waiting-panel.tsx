import { Panel, Unbroken, useDates } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DueText } from './due-text.js';
import { UnitLink } from './unit-link.js';
import styles from './waiting.module.css';

interface Waiting {
  readonly action: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly nudgedAt: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly about?: { readonly id: string; readonly title: string } | null;
}

/** Whom an object waits for, for what and until when. */
export const WaitingPanel = ({ waiting, onNudge }: { waiting: readonly Waiting[]; onNudge?: (() => void) | undefined }) => {
  const { t } = useTranslation(['common', 'terms']);
  const dates = useDates();
  const nudge = onNudge && (
    <Button size="small" onClick={onNudge}>
      {t('waiting.nudge')}
    </Button>
  );
  return (
    <Panel title={t('waiting.title')} extra={waiting.length > 0 && nudge}>
      {waiting.length === 0 ? (
        <p className={styles.sub}>{t('waiting.nothing')}</p>
      ) : (
        <ul className={styles.list}>
          {waiting.map((one) => (
            <li key={`${one.unit?.id}${one.action}${one.about?.id ?? ''}`}>
              <UnitLink unit={one.unit} /> · {t(`terms:action.${one.action as 'SignAgreement'}`)}
              {one.about && <div>{one.about.title}</div>}
              <div className={styles.sub}>
                {one.dueOn ? <DueText dueOn={one.dueOn} /> : <Unbroken>{t('waiting.since', { day: dates.day(one.since) })}</Unbroken>}
                {one.nudgedAt && (
                  <span>
                    {' '}
                    · <Unbroken>{t('waiting.nudged', { day: dates.day(one.nudgedAt) })}</Unbroken>
                  </span>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
