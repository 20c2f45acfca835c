import {
  type Actor,
  type DomainEvent,
  type Id,
  type Instant,
  type LocalDate,
  type RecordedEvent,
  type Right,
  dayOf,
  rightNames,
} from '@gongjian/kernel';

/** A readable UUID for examples: `uuid(7)` ends in 7, `uuid('a1')` in a1. */
export const uuid = (tail: number | string): Id => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;

/** The id that the event number `index` (from 0) of a given history gets unless it brings one. */
export const givenEventId = (index: number): Id => `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;

/** An actor with what matters to the example; all rights, and of the unit that operates the platform, unless told otherwise. */
export const actorOf = ({
  unitId,
  personId = uuid('9001'),
  postId = uuid('9002'),
  rights = rightNames,
  unitIds = [unitId],
  operatingUnitId = unitId,
}: ActorExample): Actor => ({
  personId,
  unitId,
  postId,
  rights,
  unitIds,
  operatingUnitId,
});

interface ActorExample {
  readonly unitId: Id;
  readonly personId?: Id;
  readonly postId?: Id;
  readonly rights?: readonly Right[];
  readonly unitIds?: readonly Id[];
  readonly operatingUnitId?: Id;
}

/** Who recorded an example event, when, and as of which day. */
export interface RecordedBy {
  readonly actor: Actor;
  readonly at: Instant;
  readonly on?: LocalDate;
  readonly id?: Id;
  readonly stream?: string;
}

/** What a history may be given as: facts alone, or with circumstances of their own. */
export type Given<E extends DomainEvent = DomainEvent> = E & Partial<Pick<RecordedEvent, 'id' | 'stream' | 'metadata'>>;

const someCommand = uuid('9999');

/** An event with circumstances that differ from those of its scenario. */
export const recorded = <E extends DomainEvent>(event: E, { actor, at, on = dayOf(at), id, stream }: RecordedBy): Given<E> => ({
  ...event,
  ...(id && { id }),
  ...(stream && { stream }),
  metadata: {
    v: 1,
    recordedAt: at,
    effectiveOn: on,
    personId: actor.personId,
    unitId: actor.unitId,
    postId: actor.postId,
    commandId: someCommand,
    commandHash: '0'.repeat(64),
    correlationId: someCommand,
    causationId: someCommand,
    schemaVersion: 1,
  },
});

/** The facts as they would stand in the log, each stream numbered from 0. */
export const history = (events: readonly Given[], by: RecordedBy & { stream: string }): readonly RecordedEvent[] => {
  const revisions = new Map<string, number>();
  return events.map((event, index) => {
    const { type, data, id = givenEventId(index), stream = by.stream, metadata: given = recorded(event, by).metadata! } = event;
    // Each is a command of its own unless it says of which.
    const metadata = { ...given, commandId: given.commandId === someCommand ? id : given.commandId };
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    // Through JSON, as the store keeps it.
    return { id, type, data: JSON.parse(JSON.stringify(data)) as unknown, stream, revision, position: BigInt(index + 1), metadata };
  });
};
