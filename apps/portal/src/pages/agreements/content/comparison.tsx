import { Redline, type RedlineView } from '@gongjian/ui/redline';
import type { ReactNode } from 'react';
import { usePageQuery } from '../../../client/use-page-query.js';
import { QueryView } from '../../../parts/query-view.js';
import { SkeletonLines } from '@gongjian/ui';
import { AgreementChangesQuery } from '../agreement.documents.js';
import { redlineClauses, useRedlineWords } from './redline-words.js';

/** Two versions of an agreement, clause by clause. */
export const Comparison = ({
  id,
  from,
  to,
  view,
  onlyChanges,
  aside,
}: {
  id: string;
  from: number;
  to: number;
  view: RedlineView;
  onlyChanges: boolean;
  aside?: (clauseId: string) => ReactNode;
}) => {
  const query = usePageQuery(AgreementChangesQuery, { id, from, to });
  const words = useRedlineWords(from, to);
  return (
    <QueryView query={query} skeleton={<SkeletonLines lines={10} />}>
      {({ agreement }) =>
        agreement && (
          <Redline
            clauses={redlineClauses(agreement.changes)}
            view={view}
            onlyChanges={onlyChanges}
            words={words}
            {...(aside ? { aside } : {})}
          />
        )
      }
    </QueryView>
  );
};
