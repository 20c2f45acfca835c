import { type EventType, type RecordedEvent as RawEvent } from '@eventstore/db-client';
import { type DomainEvent, type EventDefinition, EventMetadata, type RecordedEvent } from '@gongjian/kernel';

/** An event as read: `garbled` says why it does not fit what this version of the platform knows; type and data are then as stored. */
export interface StoredEvent extends RecordedEvent {
  readonly garbled?: string;
}

/** An event definition whose data type does not matter. */
export type KnownEvent = Pick<EventDefinition, 'type' | 'version' | 'schema'>;

/** From event type to stored schema version to the data of the next version. */
export type Upcasts = Readonly<Record<string, Readonly<Record<number, (data: never) => unknown>>>>;

/** An event ready to be written: data as it will be read back. */
export interface EncodedEvent extends DomainEvent<string, object> {
  readonly metadata: EventMetadata;
}

/** Checks what is written and read against the definitions of the events. */
export class Codec {
  private readonly definitions = new Map<string, KnownEvent>();

  constructor(
    definitions: readonly KnownEvent[],
    private readonly upcasts: Upcasts = {},
  ) {
    for (const definition of definitions) {
      if (this.definitions.has(definition.type)) throw new Error(`event type ${definition.type} is defined twice`);
      this.definitions.set(definition.type, definition);
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

  decode(raw: RawEvent<EventType>): StoredEvent {
    const { data, metadata, garbled } = this.checked(raw.type, raw.isJson, raw.data, raw.metadata);
    const event: RecordedEvent = {
      id: raw.id,
      stream: raw.streamId,
      revision: Number(raw.revision),
      position: raw.position?.commit ?? 0n,
      type: raw.type,
      data,
      metadata: metadata as EventMetadata,
    };
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
    const current = definition.schema.safeParse(this.upcast(definition, schemaVersion, data));
    if (!current.success) return { data, metadata: known.data, garbled: `data does not fit: ${current.error.message}` };
    return { data: current.data, metadata: known.data };
  }

  private upcast(definition: KnownEvent, from: number, data: unknown): unknown {
    let upcasted = data;
    for (let version = from; version < definition.version; version += 1) {
      const step = this.upcasts[definition.type]?.[version];
      if (step) upcasted = step(upcasted as never);
    }
    return upcasted;
  }
}
