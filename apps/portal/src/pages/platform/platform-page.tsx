import { EmptyState, PageHead, Panel, RefusalAlert } from '@gongjian/ui';
import { ReasonDialog } from '@gongjian/ui/forms';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import { QueryView } from '../../parts/query-view.js';
import { useViewer } from '../../session/session.js';
import { useModelName } from './model-name.js';
import { CalendarPanel } from './calendar/calendar-panel.js';
import { ProcessesPanel } from './processes/processes-panel.js';
import { ProjectionItem } from './projection-item.js';
import { ProjectionsDocument } from './projections.documents.js';
import { ReportItem } from './report-item.js';
import { useOrders } from './use-orders.js';
import styles from './platform.module.css';

const refreshMs = 5_000;

const Projections = () => {
  const { t } = useTranslation('platform');
  const nameOf = useModelName();
  const query = usePageQuery(ProjectionsDocument, {});
  const { reload } = query;
  const { give, skip, refusal } = useOrders(reload);
  const [skipping, setSkipping] = useState<{ name: string; eventId: string }>();
  useEffect(() => {
    const timer = setInterval(reload, refreshMs);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <QueryView query={query}>
      {({ platform, projectionReports }) => (
        <div className={styles.stack}>
          <Panel title={t('models')} extra={<Button onClick={reload}>{t('refresh')}</Button>}>
            <p className={styles.hint}>{t('modelsHint')}</p>
            <RefusalAlert refusal={refusal} />
            <ul className={styles.list}>
              {platform.projections.map((projection, index) => (
                <ProjectionItem
                  key={index}
                  projection={projection}
                  onOrder={(order, name) => void give(order, name)}
                  onSkip={(name, eventId) => setSkipping({ name, eventId })}
                />
              ))}
            </ul>
          </Panel>
          <Panel title={t('reports')}>
            <p className={styles.hint}>{t('reportsHint')}</p>
            {projectionReports.length === 0 ? (
              <EmptyState small title={t('noReports')} />
            ) : (
              <ul className={styles.list}>
                {projectionReports.map((report) => (
                  <ReportItem key={`${report.name} ${report.madeAt}`} report={report} />
                ))}
              </ul>
            )}
          </Panel>
          {skipping && (
            <ReasonDialog
              title={t('skipTitle', { model: nameOf(skipping.name) })}
              intro={t('skipIntro')}
              label={t('skipReason')}
              missing={t('skipReasonMissing')}
              onClose={() => setSkipping(undefined)}
              onSubmit={(reason = '') => skip(skipping.name, skipping.eventId, reason)}
            />
          )}
        </div>
      )}
    </QueryView>
  );
};

/** How the platform runs, for who operates it. */
export const PlatformPage = () => {
  const { t } = useTranslation('platform');
  const { operates } = useViewer();
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      {operates ? (
        <div className={styles.stack}>
          <Projections />
          <ProcessesPanel />
          <CalendarPanel />
        </div>
      ) : (
        <EmptyState title={t('notYours')} hint={t('notYoursHint')} />
      )}
    </div>
  );
};
