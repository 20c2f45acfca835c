/** A run of text that stayed, came or went. */
export interface RedlineSegment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One clause across two versions, in the order of the later version. */
export interface RedlineClause {
  readonly clauseId: string;
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  /** Its number in the earlier version, where it moved. */
  readonly movedFrom?: number;
  readonly headingSegments: readonly RedlineSegment[];
  readonly segments: readonly RedlineSegment[];
}

/** Beside each other, or one text with marks. */
export type RedlineView = 'sideBySide' | 'inline';

/** Everything the comparison says, in the reader's language. */
export interface RedlineWords {
  readonly comparison: string;
  readonly before: string;
  readonly after: string;
  readonly added: string;
  readonly removed: string;
  readonly endOfMark: string;
  readonly kind: (clause: RedlineClause) => string;
  readonly clause: (number: number) => string;
  readonly absentBefore: string;
  readonly absentAfter: string;
  readonly next: string;
  readonly previous: string;
  /** `{count}` clauses differ, standing at `{at}` (0 before the first jump). */
  readonly changes: (count: number, at: number) => string;
  readonly nothing: string;
}
