import { z } from 'zod';
import { Id, Instant, LocalDate, Sha256 } from './values.js';

/** A fact before it is stored. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** The one source of an event's type, codec, golden file and documentation; called with data it makes the event. */
export interface EventDefinition<Type extends string = string, Data = unknown> {
  (data: Data): DomainEvent<Type, Data>;
  readonly type: Type;
  readonly version: number;
  readonly schema: z.ZodType;
}

/** Declares an event. A stored type is for ever: add fields as optional under a higher version, never rename or remove. */
export const defineEvent = <Type extends string, Shape extends z.ZodRawShape>(type: Type, version: number, shape: Shape) => {
  type Data = z.infer<z.ZodObject<Shape, z.core.$strict>>;
  const make = (data: Data): DomainEvent<Type, Data> => ({ type, data });
  return Object.assign(make, { type, version, schema: z.strictObject(shape) }) as EventDefinition<Type, Data>;
};

/** The union of the events that a list of definitions makes. */
export type EventOf<Definitions extends readonly ((data: never) => DomainEvent)[]> = ReturnType<Definitions[number]>;

/** What every stored event says about itself beside its data: metadata version 1. */
export const EventMetadata = z.object({
  v: z.literal(1),
  /** When the platform recorded it. */
  recordedAt: Instant,
  /** The day on which it became true. */
  effectiveOn: LocalDate,
  personId: Id,
  unitId: Id,
  postId: Id,
  commandId: Id,
  /** Keyed hash of the command's content: tells a repeat from another command under the same id. */
  commandHash: Sha256,
  correlationId: Id,
  causationId: Id,
  schemaVersion: z.int().positive(),
  /** Stands on each event of a command but its last, so that a reader knows when it has them all; older logs do without. */
  followed: z.literal(true).optional(),
});
export type EventMetadata = z.infer<typeof EventMetadata>;

/** What a fold may know of an event beside its data. */
export interface Circumstances extends Pick<EventMetadata, 'recordedAt' | 'effectiveOn' | 'personId' | 'unitId' | 'postId'> {
  readonly eventId: Id;
}

/** An event as it stands in the log. */
export interface RecordedEvent<Type extends string = string, Data = unknown> extends DomainEvent<Type, Data> {
  readonly id: Id;
  readonly stream: string;
  /** From 0, consecutive in its stream. */
  readonly revision: number;
  /** Commit position in the log: only grows. */
  readonly position: bigint;
  readonly metadata: EventMetadata;
}

/** The recorded form of each event of a union. */
export type Recorded<E extends DomainEvent> = E extends DomainEvent<infer Type, infer Data> ? RecordedEvent<Type, Data> : never;

/** What a fold may know of a recorded event. */
export const circumstancesOf = ({ id, metadata }: RecordedEvent): Circumstances => ({
  eventId: id,
  recordedAt: metadata.recordedAt,
  effectiveOn: metadata.effectiveOn,
  personId: metadata.personId,
  unitId: metadata.unitId,
  postId: metadata.postId,
});

/** The aggregate's id from a stream's name `<aggregate>-<uuid>`. */
export const aggregateIdOf = (stream: string): Id => stream.slice(stream.indexOf('-') + 1);

/** The kind of aggregate from a stream's name `<aggregate>-<uuid>`. */
export const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
