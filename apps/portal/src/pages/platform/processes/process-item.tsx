import { MomentText, Status } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProcessesQuery } from '../../../gql/graphql.js';
import styles from '../platform.module.css';
import { StopNote } from '../stop-note.js';
import { useProcessWords } from './process-words.js';

/** One process: how far it is, what waits in it, and what stopped it. */
export const ProcessItem = ({ process, onRetry }: { process: ProcessesQuery['processes'][number]; onRetry: () => void }) => {
  const { t } = useTranslation(['platform', 'ui']);
  const words = useProcessWords();
  const { name, version, lagEvents, waiting, parked, timers, nextTimer, stop } = process;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <h3>
          {words.process(name)} <small>{t('version', { version })}</small>
        </h3>
        <p className={styles.facts}>
          <Status tone={stop ? 'late' : lagEvents > 0 ? 'soon' : 'good'}>
            {stop ? t('stopped') : lagEvents > 0 ? t('behind', { count: lagEvents }) : t('upToDate')}
          </Status>
          {parked > 0 && <Status tone="late">{t('process.parkedCount', { count: parked })}</Status>}
          {waiting > 0 && <Status tone="info">{t('process.waitingCount', { count: waiting })}</Status>}
          <span className={styles.quiet}>
            {timers === 0 ? t('process.noTimers') : t('process.timers', { count: timers })}
            {nextTimer && (
              <>
                {t('process.next')}
                <MomentText value={nextTimer} />
              </>
            )}
          </span>
        </p>
        {stop && <StopNote stop={stop} />}
      </div>
      {stop && (
        <div className={styles.orders}>
          <Button
            size="small"
            type="primary"
            onClick={onRetry}
            aria-label={t('ui:labelled', { label: t('retry'), value: words.process(name) })}
          >
            {t('retry')}
          </Button>
        </div>
      )}
    </li>
  );
};
