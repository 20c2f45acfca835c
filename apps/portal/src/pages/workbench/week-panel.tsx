import { EmptyState, EventTimeline, KeepLink, Panel, SkeletonLines } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import { QueryView } from '../../parts/query-view.js';
import { subjectAddress } from '../../parts/subject-address.js';
import { RecentEventsDocument } from './workbench.documents.js';
import styles from './workbench.module.css';

/** What happened in the last seven days to everything the viewer may see. */
export const WeekPanel = () => {
  const { t } = useTranslation(['workbench', 'terms']);
  const query = usePageQuery(RecentEventsDocument, { first: 30 });
  const total = query.data?.recentEvents.totalCount;
  return (
    <Panel title={t('week')} extra={total !== undefined && t('weekCount', { count: total })}>
      <QueryView query={query} skeleton={<SkeletonLines lines={8} />}>
        {({ recentEvents: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState small title={t('weekNone')} />
          ) : (
            <EventTimeline
              entries={nodes}
              compact
              subject={(entry) => {
                const to = subjectAddress(entry.subjectKind, entry.subjectId);
                return (
                  <>
                    <span className={styles.subject}>{t(`terms:subject.${entry.subjectKind as 'project'}`)}</span>
                    {to ? <KeepLink to={to}>{entry.subjectTitle}</KeepLink> : entry.subjectTitle}
                  </>
                );
              }}
            />
          )
        }
      </QueryView>
    </Panel>
  );
};
