import { type Command, type Id, type LocalDate, type PersonId, type PostId, type UnitId, addDays } from '@gongjian/kernel';
import type { PostKind } from '../events/index.js';

/** A post as its history leaves it. */
export interface Post {
  readonly phase: 'absent' | 'vacant' | 'held';
  readonly postId: PostId;
  readonly unitId: UnitId;
  readonly kind: PostKind;
  readonly title: string;
  readonly holderId: PersonId | null;
  readonly from: LocalDate | null;
  /** Last day of the term; null for a term without an end. */
  readonly until: LocalDate | null;
  /** The entry that gave the present holder the post. */
  readonly filledBy: Id | null;
  /** The ends of term that the unit was reminded of. */
  readonly reminders?: readonly { readonly until: LocalDate; readonly daysBefore: number }[];
  /** When it passed from one holder to the next, the first time first. */
  readonly handovers?: readonly Handover[];
}

/** How a post passed from one holder to the next. */
export interface Handover {
  readonly id: Id;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly on: LocalDate;
  /** The entry that gave the successor the post: where its day is corrected, the post passed on that day. */
  readonly filledBy: Id | null;
}

export type PostCommand =
  | Command<'EstablishPost', { postId: PostId; unitId: UnitId; kind: PostKind; title: string }>
  | Command<'FillPost', { postId: PostId; personId: PersonId; from: LocalDate; until?: LocalDate }>
  | Command<'VacatePost', { postId: PostId; reason?: string }>
  | Command<'HandOverPost', { postId: PostId; personId: PersonId; from: LocalDate; until?: LocalDate; reason?: string }>
  | Command<'ExtendTerm', { postId: PostId; until: LocalDate }>
  | Command<'RemindOfTermEnd', { postId: PostId; until: LocalDate; daysBefore: number }>
  | Command<'CorrectPost', { postId: PostId; corrects: Id; reason: string; title?: string; from?: LocalDate; until?: LocalDate }>;

export interface PostFacts {
  /** The unit of a new post and the units above it, nearest first; none where the unit is unknown. */
  readonly lineage?: readonly UnitId[];
  /** Whether the unit is a root that nobody administers; looked at for the operator of the platform alone. */
  readonly unadministered?: boolean;
  /** Whether the platform knows the person who is to hold the post. */
  readonly personKnown?: boolean;
}

/** A post before its first entry. */
export const absentPost: Post = {
  phase: 'absent',
  postId: '',
  unitId: '',
  kind: 'contact',
  title: '',
  holderId: null,
  from: null,
  until: null,
  filledBy: null,
};

/** How long before its end a term counts as ending soon. */
export const termWarningDays = 90;

/** Whether the holder's term ends within the warning time or is over. */
export const termEndsSoon = ({ phase, until }: Pick<Post, 'phase' | 'until'>, today: LocalDate): boolean =>
  phase === 'held' && until !== null && until <= addDays(today, termWarningDays);
