import { type Command, Id, type EventOf, anyUnit, decider, defineEvent } from '@gongjian/kernel';
import { v5 } from 'uuid';
import { z } from 'zod';
import type { EventLog } from './event-log.js';

/** An administrator had a read model leave out an event that it could not take in. */
export const ProjectionEventSkipped = defineEvent('ProjectionEventSkipped', 1, {
  projection: z.string(),
  eventId: Id,
  reason: z.string(),
});

/** The facts that the read models themselves put into the log. */
export const readModelDefinitions = [ProjectionEventSkipped] as const;

/** What they say to people. */
export const readModelWords = {
  ProjectionEventSkipped: {
    zh: '让数据视图“{projection}”略过了一个事件：{reason}',
    en: 'had the read model {projection} leave out an event: {reason}',
  },
};

/** The decision about one event and one read model. */
export interface Skip {
  readonly phase: 'absent' | 'decided';
  readonly projection: string;
}

/** All that can be asked of it. */
export type SkipCommand = Command<'SkipProjectionEvent', { projection: string; eventId: Id; reason: string }>;

/**
 * Decided once and for ever. It stands in the log, so that a rebuild, which stops at the same event for the same cause, leaves it out as
 * well; a version of the fold that can take the event in does.
 */
export const skip = decider<Skip, SkipCommand, EventOf<typeof readModelDefinitions>>({
  name: 'skip',
  initialState: { phase: 'absent', projection: '' },
  visibleTo: () => 'everyone',
  title: ({ projection }) => projection,
  turns: () => [],
  decide: { SkipProjectionEvent: { creates: true, by: anyUnit('administer'), when: [], then: (data) => [ProjectionEventSkipped(data)] } },
  evolve: { ProjectionEventSkipped: (_, { projection }) => ({ phase: 'decided', projection }) },
});

const namespace = '6f0f1f0e-58f1-5c35-9a7e-2a4f2b0f6a51';

/** The stream of the decision: its name follows from what it is about. */
export const skipStream = (projection: string, eventId: Id): string => `skip-${v5(`${projection}/${eventId}`, namespace)}`;

/** Whether the log says that the read model leaves the event out. */
export const isLeftOut = async (store: EventLog, projection: string, eventId: Id): Promise<boolean> => {
  for await (const _ of store.read(skipStream(projection, eventId))) return true;
  return false;
};
