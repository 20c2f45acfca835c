import { EmptyState, Panel, RefusalAlert } from '@gongjian/ui';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../../client/use-page-query.js';
import type { ProcessStepPartsFragment } from '../../../gql/graphql.js';
import { QueryView } from '../../../parts/query-view.js';
import styles from '../platform.module.css';
import { DropDialog } from './drop-dialog.js';
import { ProcessItem } from './process-item.js';
import { ProcessesDocument } from './processes.documents.js';
import { StepItem } from './step-item.js';
import { useProcessOrders } from './use-process-orders.js';

const refreshMs = 5_000;

/** What the platform does by itself: how each process stands, what needs an operator, and what was dropped. */
export const ProcessesPanel = () => {
  const { t } = useTranslation('platform');
  const query = usePageQuery(ProcessesDocument, {});
  const { reload } = query;
  const { refusal, retryProcess, retryStep, drop } = useProcessOrders(reload);
  const [dropping, setDropping] = useState<ProcessStepPartsFragment>();
  useEffect(() => {
    const timer = setInterval(reload, refreshMs);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <Panel title={t('process.title')} extra={<Button onClick={reload}>{t('refresh')}</Button>}>
      <p className={styles.hint}>{t('process.hint')}</p>
      <RefusalAlert refusal={refusal} />
      <QueryView query={query}>
        {({ processes, parked, dropped }) => (
          <>
            {processes.length === 0 && <EmptyState small title={t('process.none')} />}
            <ul className={styles.list} aria-label={t('process.title')}>
              {processes.map((process) => (
                <ProcessItem key={process.name} process={process} onRetry={() => void retryProcess(process.name)} />
              ))}
            </ul>
            <h3 className={styles.sub}>{t('process.parked')}</h3>
            {parked.length === 0 && <EmptyState small title={t('process.noParked')} hint={t('process.noParkedHint')} />}
            <ul className={styles.list} aria-label={t('process.parked')}>
              {parked.map((step) => (
                <StepItem key={step.id} step={step} onRetry={() => void retryStep(step.id)} onDrop={() => setDropping(step)} />
              ))}
            </ul>
            {dropped.length > 0 && (
              <details>
                <summary>{t('process.dropped', { count: dropped.length })}</summary>
                <ul className={styles.list} aria-label={t('process.droppedList')}>
                  {dropped.map((step) => (
                    <StepItem key={step.id} step={step} />
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </QueryView>
      {dropping && <DropDialog step={dropping} onSubmit={(reason) => drop(dropping.id, reason)} onClose={() => setDropping(undefined)} />}
    </Panel>
  );
};
