import type { RedlineClause, RedlineSegment, RedlineWords } from '@gongjian/ui/redline';
import { useTranslation } from 'react-i18next';
import type { AgreementChangesQuery } from '../../../gql/graphql.js';

type Change = NonNullable<AgreementChangesQuery['agreement']>['changes'][number];

const segments = (given: Change['segments']): RedlineSegment[] =>
  given.map(({ kind, text }) => ({ kind: kind.toLowerCase() as RedlineSegment['kind'], text }));

/** The changes as the comparison takes them. */
export const redlineClauses = (changes: readonly Change[]): RedlineClause[] =>
  changes.map((change) => ({
    clauseId: change.clauseId,
    kind: change.kind.toLowerCase() as RedlineClause['kind'],
    ...(change.movedFrom ? { movedFrom: change.movedFrom } : {}),
    headingSegments: segments(change.headingSegments),
    segments: segments(change.segments),
  }));

/** The words of a comparison of two versions. */
export const useRedlineWords = (from: number, to: number): RedlineWords => {
  const { t } = useTranslation('agreements');
  return {
    comparison: t('redline.label'),
    before: t('redline.before', { version: from }),
    after: t('redline.after', { version: to }),
    added: t('redline.added'),
    removed: t('redline.removed'),
    endOfMark: t('redline.end'),
    kind: ({ kind, movedFrom }) => (movedFrom ? t('redline.movedFrom', { number: movedFrom }) : t(`redline.kind.${kind}`)),
    clause: (number) => t('clauseNumber', { number }),
    absentBefore: t('redline.absentBefore'),
    absentAfter: t('redline.absentAfter'),
    next: t('redline.next'),
    previous: t('redline.previous'),
    changes: (count, at) => (at > 0 ? t('redline.changesAt', { count, at }) : t('redline.changes', { count })),
    nothing: t('redline.nothing'),
  };
};
