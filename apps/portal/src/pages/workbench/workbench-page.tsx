import { DayText, PageHead, SkeletonObject } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useLiveInbox } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import { useToday } from '../../parts/due-text.js';
import { QueryView } from '../../parts/query-view.js';
import { AgreementFigures, BrandLadder, ProjectLights } from './figures.js';
import { InboxPanel } from './inbox-panel.js';
import { MilestonesPanel } from './milestones-panel.js';
import { SincePanel } from './since-panel.js';
import { WeekPanel } from './week-panel.js';
import { WorkbenchDocument } from './workbench.documents.js';
import styles from './workbench.module.css';

/** What waits, what is late, who is responsible. */
export const WorkbenchPage = () => {
  const { t } = useTranslation('workbench');
  const query = usePageQuery(WorkbenchDocument, {});
  useLiveInbox(query.reload);
  return (
    <>
      <PageHead title={t('title')} note={<DayText value={useToday()} />} />
      <div className={styles.grid}>
        <div className={styles.wide}>
          <InboxPanel />
        </div>
        <QueryView query={query} skeleton={<SkeletonObject />}>
          {({ dashboard }) => (
            <>
              <div className={styles.late}>
                <MilestonesPanel
                  title={t('late')}
                  none={t('lateNone')}
                  all="/projects?late=true"
                  milestones={dashboard.lateMilestones}
                  total={dashboard.lateCount}
                />
                <MilestonesPanel
                  title={t('soonLate')}
                  none={t('soonLateNone')}
                  all="/projects?light=AMBER"
                  milestones={dashboard.soonLate}
                  total={dashboard.soonLateCount}
                />
              </div>
              <div className={styles.side}>
                <AgreementFigures dashboard={dashboard} />
                <ProjectLights counts={dashboard.projectsByLight} />
                <BrandLadder dashboard={dashboard} />
              </div>
            </>
          )}
        </QueryView>
        <div className={styles.week}>
          <SincePanel />
          <WeekPanel />
        </div>
      </div>
    </>
  );
};
