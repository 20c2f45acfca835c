import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readResponse, root } from './messages.js';
import { decodeRecord, encodeReadEvent, encodeRecord, encodeStreamField, encodeTail, recordId } from './record.js';
import { PREFIX_BYTES } from '../transport/frames.js';
import { uuidBytes, uuidText } from './uuid.js';

const bytes = fc.uint8Array({ maxLength: 300 });
const revision = fc.oneof(fc.nat(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
const parts = fc.record({
  id: fc.uuid(),
  stream: fc.string({ unit: 'grapheme', minLength: 1 }),
  type: fc.string({ unit: 'grapheme' }),
  data: bytes,
  custom: bytes,
  revision,
  position: revision,
});

const recordOf = ({
  id,
  stream,
  type,
  data,
  custom,
  revision,
  position,
}: {
  id: string;
  stream: string;
  type: string;
  data: Uint8Array;
  custom: Uint8Array;
  revision: number;
  position: number;
}) =>
  encodeRecord(id, encodeStreamField(stream), revision, position, 1_700_000_000_000, encodeTail(type, 'application/json', custom, data));

const readResponseType = root.lookupType('event_store.client.ReadResp');

describe('records', () => {
  it('are what the protocol calls a recorded event', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const record = recordOf(given);
        const { event } = readResponseType.toObject(
          readResponseType.decode(encodeReadEvent(given.position, record, undefined).subarray(PREFIX_BYTES)),
          {
            longs: String,
            defaults: true,
          },
        );
        expect(recordId(record)).toBe(given.id);
        expect(event.commitPosition).toBe(`${given.position}`);
        expect(event.event).toMatchObject({
          id: { string: given.id },
          streamRevision: `${given.revision}`,
          commitPosition: `${given.position}`,
          preparePosition: `${given.position}`,
          metadata: { type: given.type, 'content-type': 'application/json', created: '17000000000000000' },
        });
        expect(Buffer.from(event.event.streamIdentifier.streamName).toString()).toBe(given.stream);
        expect(Buffer.from(event.event.data).equals(given.data)).toBe(true);
        expect(Buffer.from(decodeRecord(record).customMetadata).equals(given.custom)).toBe(true);
      }),
    );
  });

  it('give their id as two numbers where a client asks for that', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const message = encodeReadEvent(given.position, recordOf(given), undefined, true);
        const decoded = readResponseType.decode(message.subarray(PREFIX_BYTES)) as unknown as {
          event: { event: { id: Parameters<typeof uuidText>[0] } };
        };
        expect(decoded.event.event.id?.string).toBeUndefined();
        expect(uuidText(decoded.event.event.id)).toBe(given.id);
      }),
    );
  });

  it('of a tombstone have the greatest revision', () => {
    const record = encodeRecord(
      '00000000-0000-4000-8000-000000000000',
      encodeStreamField('s'),
      undefined,
      5,
      0,
      encodeTail('t', 'u', Buffer.of(), Buffer.of()),
    );
    const type = root.lookupType('event_store.client.ReadResp.ReadEvent.RecordedEvent');
    expect(type.toObject(type.decode(record), { longs: String })['streamRevision']).toBe('9223372036854775807');
  });

  it('keep ids of any case as the same sixteen bytes', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(uuidText({ string: id.toUpperCase() })).toBe(id);
        expect(uuidBytes(id)).toHaveLength(16);
      }),
    );
    expect(uuidText({ string: 'no uuid' })).toBeUndefined();
    expect(uuidText(undefined)).toBeUndefined();
    expect(readResponse.encode({ caughtUp: {} })).toEqual(Buffer.from([0x42, 0]));
  });
});
