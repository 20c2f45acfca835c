import type { RedlineClause, RedlineSegment } from './redline.types.js';

/** The segments of one side, where neighbours of one kind read as one. */
export const sideOf = (segments: readonly RedlineSegment[], side: 'before' | 'after'): readonly RedlineSegment[] =>
  segments
    .filter((part) => part.kind !== (side === 'before' ? 'added' : 'removed') && part.text !== '')
    .reduce<RedlineSegment[]>((parts, part) => {
      const last = parts.at(-1);
      return last?.kind === part.kind ? [...parts.slice(0, -1), { kind: part.kind, text: last.text + part.text }] : [...parts, part];
    }, []);

/** The clauses that a reader of changes wants to see. */
export const changedClauses = (clauses: readonly RedlineClause[]): readonly RedlineClause[] =>
  clauses.filter((clause) => clause.kind !== 'same');
