import { EmptyState, EventTimeline, KeepLink, MomentText, Panel } from '@gongjian/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { BeginVisitMutation } from '../../gql/graphql.js';
import { usePageQuery } from '../../client/use-page-query.js';
import { BeginVisitDocument, ChangesSinceDocument } from '../../parts/changes.documents.js';
import { subjectAddress } from '../../parts/subject-address.js';
import { usePast } from '../../time/use-as-of.js';
import styles from './workbench.module.css';

/** What others did since the person was here last; nothing on a first visit, where the news of the week stand alone, and on a past day. */
export const SincePanel = () => {
  const { t } = useTranslation(['workbench', 'terms']);
  const client = useClient();
  const past = usePast();
  const [visit, setVisit] = useState<BeginVisitMutation['beginVisit']>();
  useEffect(() => {
    if (!past) void client.mutation(BeginVisitDocument, {}).then(({ data }) => setVisit(data?.beginVisit));
  }, [client, past]);
  const since = visit?.position;
  const query = usePageQuery(ChangesSinceDocument, { first: 20, ...(since ? { since } : {}) }, { pause: !since || past });
  const changes = query.data?.changesSince;
  if (past || !visit?.at || !changes) return null;
  return (
    <Panel
      title={t('sinceVisit')}
      extra={
        <>
          <MomentText value={visit.at} /> · {t('weekCount', { count: changes.totalCount })}
        </>
      }
    >
      {changes.nodes.length === 0 ? (
        <EmptyState small title={t('sinceNone')} />
      ) : (
        <EventTimeline
          entries={changes.nodes}
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
      )}
    </Panel>
  );
};
