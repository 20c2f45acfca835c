import type { Id, Instant, LocalDate, NoticeKind, NoticeWords, Right, UnitId } from '@gongjian/kernel';

/** What a notice says, as it is kept until it is sent: nothing of people. */
export interface NoticeContent {
  readonly subjectKind: string;
  readonly subjectId: Id;
  readonly title: string;
  /** The title of the part it is about. */
  readonly part: string | null;
  readonly words: NoticeWords;
  readonly dueOn: LocalDate | null;
  /** Below the root of the portal. */
  readonly address: string;
  /** The turn that it speaks of: told only as long as it stands. */
  readonly turn: TurnMark | null;
}

/** What makes a turn the same turn. */
export interface TurnMark {
  readonly action: string;
  readonly unitId: UnitId;
  readonly about: Id | null;
  readonly since: Instant;
}

/** Whom something is told: those who hold a right in a unit, or one person where the unit is the one he acted for. */
export type Audience = { readonly unitId: UnitId; readonly right: Right } | { readonly unitId: UnitId; readonly personId: Id };

/** One thing to be told. */
export interface News {
  readonly kind: NoticeKind;
  readonly to: Audience;
  /** What waits from a later day on is told then. */
  readonly notBefore: Instant;
  readonly content: NoticeContent;
}
