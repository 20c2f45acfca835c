import { EmptyState, EventTimeline, SkeletonLines } from '@gongjian/ui';
import { Pager, useListAddress } from '@gongjian/ui/lists';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../client/use-page-query.js';
import { graphql } from '../gql/index.js';
import type { ObjectTimelineQuery } from '../gql/graphql.js';
import { ProofDialog } from './proof/proof-dialog.js';
import { QueryView } from './query-view.js';
import './timeline.fragments.js';

const ObjectTimelineDocument = graphql(`
  query ObjectTimeline($subjectId: ID!, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $atLeast: Position) {
    timeline(subjectId: $subjectId, first: $first, after: $after, last: $last, before: $before, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        ...TimelineEntryParts
        eventType
        revision
      }
    }
  }
`);

/** An entry of an object's timeline. */
export type TimelineEntryOfPage = ObjectTimelineQuery['timeline']['nodes'][number];

/** Everything that happened to an object, newest first; where the person may, an entry can be corrected. */
export const ObjectTimeline = ({
  subjectId,
  onCorrect,
}: {
  subjectId: string;
  onCorrect?: ((entry: TimelineEntryOfPage) => void) | undefined;
}) => {
  const { t } = useTranslation(['common', 'verify']);
  const [proving, setProving] = useState<TimelineEntryOfPage>();
  const { page } = useListAddress([], 50);
  const query = usePageQuery(ObjectTimelineDocument, { subjectId, ...page });
  return (
    <QueryView query={query} skeleton={<SkeletonLines lines={8} />}>
      {({ timeline }) =>
        timeline.nodes.length === 0 ? (
          <EmptyState small title="—" />
        ) : (
          <>
            <EventTimeline
              heading="h2"
              entries={timeline.nodes}
              extra={(entry: TimelineEntryOfPage) => (
                <>
                  <Button size="small" type="text" onClick={() => setProving(entry)}>
                    {t('verify:make')}
                  </Button>
                  {onCorrect && !entry.corrects && (
                    <Button size="small" type="text" onClick={() => onCorrect(entry)}>
                      {t('correct')}
                    </Button>
                  )}
                </>
              )}
            />
            <Pager pageInfo={timeline.pageInfo} totalCount={timeline.totalCount} shown={timeline.nodes.length} pageSize={50} />
            {proving && <ProofDialog eventId={proving.id} words={proving.words} onClose={() => setProving(undefined)} />}
          </>
        )
      }
    </QueryView>
  );
};
