import { z } from 'zod';
import { Id, LocalDate, PersonId, PostId, UnitId, defineEvent, line, positive, type EventOf } from '@gongjian/kernel';
import { ErasureGround, PostKind, UnitKind } from './vocabulary.js';

/** A unit was entered in the directory, below its parent or as a root. */
export const UnitRegistered = defineEvent('UnitRegistered', 1, { unitId: UnitId, name: line, kind: UnitKind, parentId: UnitId.optional() });

/** The unit bears another name from the effective day on; the old one stays wherever it was used. */
export const UnitRenamed = defineEvent('UnitRenamed', 1, { unitId: UnitId, name: line });

/** The unit belongs to another parent, or became a root. */
export const UnitMoved = defineEvent('UnitMoved', 1, { unitId: UnitId, parentId: UnitId.optional() });

/** An earlier entry about the unit was mistaken; the fields say what it should have been. */
export const UnitEntryCorrected = defineEvent('UnitEntryCorrected', 1, {
  unitId: UnitId,
  corrects: Id,
  reason: line,
  name: line.optional(),
  kind: UnitKind.optional(),
});

/** A unit got a post. */
export const PostEstablished = defineEvent('PostEstablished', 1, { postId: PostId, unitId: UnitId, kind: PostKind, title: line });

/** A person holds the post from one day to another, both included; without an end until vacated. */
export const PostFilled = defineEvent('PostFilled', 1, {
  postId: PostId,
  personId: PersonId,
  from: LocalDate,
  until: LocalDate.optional(),
});

/** The holder left the post. */
export const PostVacated = defineEvent('PostVacated', 1, { postId: PostId, personId: PersonId, reason: line.optional() });

/** The holder left the post to a successor, and with it all that waited at that moment. What that was, the log itself tells. */
export const PostHandedOver = defineEvent('PostHandedOver', 1, { postId: PostId, from: PersonId, to: PersonId });

/** The holder's term was prolonged. */
export const PostTermExtended = defineEvent('PostTermExtended', 1, { postId: PostId, until: LocalDate });

/** The unit was reminded that the holder's term ends on `until`, so many days ahead. */
export const TermEndReminded = defineEvent('TermEndReminded', 1, {
  postId: PostId,
  unitId: UnitId,
  until: LocalDate,
  daysBefore: positive,
});

/** An earlier entry about the post was mistaken; the fields say what it should have been. */
export const PostEntryCorrected = defineEvent('PostEntryCorrected', 1, {
  postId: PostId,
  corrects: Id,
  reason: line,
  title: line.optional(),
  from: LocalDate.optional(),
  until: LocalDate.optional(),
});

/**
 * An administrator was given a new password to hand over to the person, who had lost his own. Until the person sets one that nobody
 * else knows, he can sign nothing.
 */
export const PasswordReset = defineEvent('PasswordReset', 1, { personId: PersonId, unitId: UnitId });

/** All that was kept about a person was destroyed; from here on the log knows an id alone. */
export const PersonErased = defineEvent('PersonErased', 1, { personId: PersonId, unitId: UnitId, ground: ErasureGround });

/** A day is a holiday or a workday, whatever its weekday and the national calendar say. */
export const CalendarDaySet = defineEvent('CalendarDaySet', 1, {
  calendarId: Id,
  date: LocalDate,
  kind: z.enum(['holiday', 'workday']),
  name: line,
});

/** A day is again what the national calendar says. */
export const CalendarDayCleared = defineEvent('CalendarDayCleared', 1, { calendarId: Id, date: LocalDate });

/** All that can happen to a unit. Stored for ever: add, never rename or remove. */
export const unitEvents = [UnitRegistered, UnitRenamed, UnitMoved, UnitEntryCorrected] as const;
export type UnitEvent = EventOf<typeof unitEvents>;

/** All that can happen to a post. Stored for ever: add, never rename or remove. */
export const postEvents = [
  PostEstablished,
  PostFilled,
  PostVacated,
  PostHandedOver,
  PostTermExtended,
  TermEndReminded,
  PostEntryCorrected,
] as const;
export type PostEvent = EventOf<typeof postEvents>;

/** All that the log tells of a person as such. Stored for ever: add, never rename or remove. */
export const personEvents = [PasswordReset, PersonErased] as const;
export type PersonEvent = EventOf<typeof personEvents>;

/** All that can happen to the calendar. Stored for ever: add, never rename or remove. */
export const calendarEvents = [CalendarDaySet, CalendarDayCleared] as const;
export type CalendarEvent = EventOf<typeof calendarEvents>;

/** Every event of the directory. */
export const directoryDefinitions = [...unitEvents, ...postEvents, ...personEvents, ...calendarEvents] as const;
export type DirectoryEvent = UnitEvent | PostEvent | PersonEvent | CalendarEvent;
