import type { EventType, RecordedEvent as RawEvent } from '@eventstore/db-client';
import {
  type DomainEvent,
  type EventDefinition,
  EventMetadata,
  type RecordedEvent,
  type Upcasts,
  carriesPersonal,
  upcasted,
} from '@gongjian/kernel';
import { type Sealer, sealed } from './sealing.js';

/** An event as read: `garbled` says why it does not fit what this version of the platform knows; type and data are then as stored. */
export interface StoredEvent extends RecordedEvent {
  readonly garbled?: string;
}

/** An event definition whose data type does not matter. */
export type KnownEvent = Pick<EventDefinition, 'type' | 'version' | 'schema'>;

/** An event ready to be written: data as it will be read back. */
export interface EncodedEvent extends DomainEvent<string, object> {
  readonly metadata: EventMetadata;
}

/** Makes an event of what the store delivers. */
export interface Decoding {
  decode(raw: RawEvent<EventType>): StoredEvent;
}

const placed = ({ id, streamId, revision, position, type }: RawEvent<EventType>, data: unknown, metadata: unknown): RecordedEvent => ({
  id,
  stream: streamId,
  revision: Number(revision),
  position: position?.commit ?? 0n,
  type,
  data,
  metadata: metadata as EventMetadata,
});

/** Takes an event as it is stored, whatever it is. */
export const asStored: Decoding = { decode: (raw) => placed(raw, raw.data, raw.metadata) };

/** Checks what is written and read against the definitions of the events. */
export class Codec implements Decoding {
  private readonly definitions = new Map<string, KnownEvent>();
  /** The types with a field about a person. */
  private readonly personal = new Set<string>();

  constructor(
    definitions: readonly KnownEvent[],
    private readonly upcasts: Upcasts = {},
    private readonly sealer?: Sealer,
  ) {
    for (const definition of definitions) {
      if (this.definitions.has(definition.type)) throw new Error(`event type ${definition.type} is defined twice`);
      this.definitions.set(definition.type, definition);
      if (carriesPersonal(definition.schema)) this.personal.add(definition.type);
    }
  }

  /** The event as it will be stored; throws on data that its definition does not allow. */
  encode({ type, data }: DomainEvent, metadata: Omit<EventMetadata, 'schemaVersion'>): EncodedEvent {
    const definition = this.definitions.get(type);
    if (!definition) throw new Error(`event type ${type} is not defined`);
    const checked = definition.schema.safeParse(data);
    if (!checked.success) throw new Error(`${type} does not fit its definition: ${checked.error.message}`);
    // Through JSON, so that the state folded now equals the state folded from the log later.
    return { type, data: JSON.parse(JSON.stringify(checked.data)) as object, metadata: { ...metadata, schemaVersion: definition.version } };
  }

  /** The encoded events with all that they say of people sealed: nothing else may be written. */
  async seal<E extends EncodedEvent>(events: readonly E[]): Promise<readonly E[]> {
    return events.some(({ type }) => this.personal.has(type)) ? sealed(events, this.sealer) : events;
  }

  decode(raw: RawEvent<EventType>): StoredEvent {
    const { data, metadata, garbled } = this.checked(raw.type, raw.isJson, raw.data, raw.metadata);
    const event = placed(raw, data, metadata);
    return garbled === undefined ? event : { ...event, garbled };
  }

  private checked(type: string, isJson: boolean, data: unknown, metadata: unknown): { data: unknown; metadata: unknown; garbled?: string } {
    const known = EventMetadata.safeParse(metadata);
    if (!isJson) return { data, metadata, garbled: 'not stored as JSON' };
    if (!known.success) return { data, metadata, garbled: 'metadata is not of version 1' };
    const definition = this.definitions.get(type);
    if (!definition) return { data, metadata: known.data, garbled: `type ${type} is unknown` };
    const { schemaVersion } = known.data;
    if (schemaVersion > definition.version) return { data, metadata: known.data, garbled: `schema version ${schemaVersion} is newer` };
    const current = definition.schema.safeParse(upcasted(this.upcasts, type, schemaVersion, definition.version, data));
    if (!current.success) return { data, metadata: known.data, garbled: `data does not fit: ${current.error.message}` };
    return { data: current.data, metadata: known.data };
  }
}
