import { describe, expect, it } from '@jest/globals';
import type { EventType, RecordedEvent as RawEvent } from '@eventstore/db-client';
import { type EventMetadata, Id, defineEvent, line } from '@gongjian/kernel';
import fc from 'fast-check';
import { Codec } from './codec.js';

const id = '00000000-0000-4000-8000-000000000001';
const Named = defineEvent('Named', 2, { thingId: Id, name: line, note: line.optional() });
const metadata: Omit<EventMetadata, 'schemaVersion'> = {
  ...{ v: 1, recordedAt: '2026-03-01T02:00:00.000Z', effectiveOn: '2026-03-01', personId: id, unitId: id, postId: id },
  ...{ commandId: id, commandHash: '0'.repeat(64), correlationId: id, causationId: id },
};
const raw = (over: Partial<RawEvent<EventType>>): RawEvent<EventType> =>
  ({
    ...{
      id,
      streamId: `thing-${id}`,
      revision: 3n,
      type: 'Named',
      isJson: true,
      created: new Date(0),
      position: { commit: 77n, prepare: 77n },
    },
    ...{ data: { thingId: id, name: 'x' }, metadata: { ...metadata, schemaVersion: 2 } },
    ...over,
  }) as RawEvent<EventType>;
const codec = new Codec([Named], { Named: { 1: ({ thingId, title }: { thingId: string; title: string }) => ({ thingId, name: title }) } });

describe('what is written', () => {
  it('bears the version of its definition', () =>
    expect(codec.encode(Named({ thingId: id, name: 'x' }), metadata).metadata.schemaVersion).toBe(2));
  it('is what will be read: normalised, without absent fields', () =>
    expect(Object.keys(codec.encode(Named({ thingId: id, name: ' x ', note: undefined }), metadata).data)).toEqual(['thingId', 'name']));
  it('is rejected when it does not fit, or is not defined', () => {
    expect(() => codec.encode({ type: 'Named', data: { thingId: id } }, metadata)).toThrow(/does not fit/);
    expect(() => codec.encode({ type: 'Unheard', data: {} }, metadata)).toThrow(/not defined/);
  });
  it('equals what is read back', () =>
    fc.assert(
      fc.property(
        fc.record({ thingId: fc.uuid(), name: fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && text.length <= 200) }),
        (data) => {
          const encoded = codec.encode(Named(data), metadata);
          const stored = JSON.parse(JSON.stringify(encoded)) as typeof encoded;
          const event = codec.decode(raw({ data: stored.data as never, metadata: stored.metadata as never }));
          expect(event).toEqual({ id, stream: `thing-${id}`, revision: 3, position: 77n, ...encoded });
        },
      ),
    ));
});

describe('what is read', () => {
  it('is brought to the present version', () =>
    expect(codec.decode(raw({ data: { thingId: id, title: 'old' }, metadata: { ...metadata, schemaVersion: 1 } as never }))).toMatchObject({
      data: { thingId: id, name: 'old' },
    }));
  it.each([
    ['an unknown type', { type: 'Unheard' }, /unknown/],
    ['a newer version', { metadata: { ...metadata, schemaVersion: 3 } as never }, /newer/],
    ['other metadata', { metadata: { by: 'somebody' } as never }, /metadata/],
    ['no metadata', { metadata: undefined as never }, /metadata/],
    ['data that do not fit', { data: { thingId: id } as never }, /does not fit/],
    ['bytes', { isJson: false as never, data: new Uint8Array([1]) as never }, /JSON/],
  ])('with %s is handed on as it is, and says so', (_, over, reason) => {
    const event = codec.decode(raw(over));
    expect(event.garbled).toMatch(reason);
    expect(event).toMatchObject({ id, revision: 3, position: 77n, data: 'data' in over ? over.data : { thingId: id, name: 'x' } });
  });
});

it('a type defined twice is told at once', () => expect(() => new Codec([Named, Named])).toThrow(/twice/));
