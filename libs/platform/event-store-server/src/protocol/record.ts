import protobuf from 'protobufjs';
import { messagesOf, PREFIX_BYTES, writePrefix } from '../transport/frames.js';
import { readResponse, recordedEvent, type ReadEvent, type RecordedEvent } from './messages.js';
import { uuidHalves } from './uuid.js';

/**
 * Records are stored as the wire bytes of RecordedEvent: the id first and always as text, so that it lies at a fixed place,
 * then stream, revision and positions, then what the client sent.
 */
const ID_FIELD_BYTES = 40;
const GREATEST_REVISION = Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]);

const varintBytes = (value: number) => {
  let bytes = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes++;
  return bytes;
};

const putVarint = (target: Buffer, at: number, value: number) => {
  let rest = value;
  let next = at;
  while (rest >= 0x80) {
    target[next++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  target[next++] = rest;
  return next;
};

/** What a client said of an event: type, content type, its own metadata and data, encoded as the end of a record. */
export const encodeTail = (type: string, contentType: string, customMetadata: Uint8Array, data: Uint8Array): Buffer => {
  const writer = protobuf.Writer.create();
  writer.uint32(0x32).fork().uint32(0x0a).string('type').uint32(0x12).string(type).ldelim();
  writer.uint32(0x32).fork().uint32(0x0a).string('content-type').uint32(0x12).string(contentType).ldelim();
  if (customMetadata.length > 0) writer.uint32(0x3a).bytes(customMetadata);
  if (data.length > 0) writer.uint32(0x42).bytes(data);
  return writer.finish() as Buffer;
};

/** The field that names the stream, the same for all its records. */
export const encodeStreamField = (stream: string): Buffer => {
  const writer = protobuf.Writer.create();
  writer.uint32(0x12).fork().uint32(0x1a).bytes(Buffer.from(stream)).ldelim();
  return writer.finish() as Buffer;
};

/** A whole record; a revision of undefined is that of a tombstone, the greatest there is. */
export const encodeRecord = (
  id: string,
  streamField: Buffer,
  revision: number | undefined,
  position: number,
  created: number,
  tail: Uint8Array,
): Buffer => {
  const ticks = `${created}0000`;
  const revisionBytes = revision === undefined ? GREATEST_REVISION.length : varintBytes(revision);
  const positionBytes = varintBytes(position);
  const createdBytes = 11 + ticks.length;
  const size = ID_FIELD_BYTES + streamField.length + 1 + revisionBytes + 2 * (1 + positionBytes) + 2 + createdBytes + tail.length;
  const record = Buffer.allocUnsafe(size);
  record.writeUInt32BE(0x0a261224, 0);
  record.write(id, 4, 'latin1');
  let at = ID_FIELD_BYTES;
  at += streamField.copy(record, at);
  record[at++] = 0x18;
  at = revision === undefined ? at + GREATEST_REVISION.copy(record, at) : putVarint(record, at, revision);
  record[at++] = 0x20;
  at = putVarint(record, at, position);
  record[at++] = 0x28;
  at = putVarint(record, at, position);
  record[at++] = 0x32;
  record[at++] = createdBytes;
  at += record.write('\x0a\x07created\x12', at, 'latin1');
  record[at++] = ticks.length;
  at += record.write(ticks, at, 'latin1');
  record.set(tail, at);
  return record;
};

/** The id of a stored record, without decoding the rest. */
export const recordId = (record: Buffer): string => record.toString('latin1', 4, ID_FIELD_BYTES);

/** The name of the stream of a stored record, likewise. */
export const recordStream = (record: Buffer): string => {
  const reader = protobuf.Reader.create(record);
  reader.pos = ID_FIELD_BYTES + 1;
  reader.uint32();
  reader.pos += 1;
  return Buffer.from(reader.bytes()).toString('utf8');
};

/** A stored record as an object. */
export const decodeRecord = (record: Uint8Array): RecordedEvent => recordedEvent.decode(record);

/** The record with its id as two numbers, for clients that ask for it. */
const withStructuredId = (record: Buffer): Buffer => {
  const [most, least] = uuidHalves(recordId(record));
  const writer = protobuf.Writer.create();
  writer.uint32(0x0a).fork().uint32(0x0a).fork();
  writer.uint32(0x08).int64(most).uint32(0x10).int64(least);
  writer.ldelim().ldelim();
  return Buffer.concat([writer.finish(), record.subarray(ID_FIELD_BYTES)]);
};

/**
 * A ReadResp with an event, the link that led to it, or a link that leads nowhere; `position` is that of what was read.
 * It stands behind the prefix of a gRPC message, so that a page goes out as it is.
 */
export const encodeReadEvent = (position: number, event: Buffer | undefined, link: Buffer | undefined, structuredIds = false): Buffer => {
  const first = event && structuredIds ? withStructuredId(event) : event;
  const second = link && structuredIds ? withStructuredId(link) : link;
  const fieldBytes = (part: Buffer | undefined) => (part ? 1 + varintBytes(part.length) + part.length : 0);
  const inner = fieldBytes(first) + fieldBytes(second) + 1 + varintBytes(position);
  const size = 1 + varintBytes(inner) + inner;
  const message = Buffer.allocUnsafe(PREFIX_BYTES + size);
  writePrefix(message, 0, size);
  message[PREFIX_BYTES] = 0x0a;
  let at = putVarint(message, PREFIX_BYTES + 1, inner);
  const put = (tag: number, part: Buffer | undefined) => {
    if (!part) return;
    message[at++] = tag;
    at = putVarint(message, at, part.length);
    at += part.copy(message, at);
  };
  put(0x0a, first);
  put(0x12, second);
  message[at++] = 0x18;
  putVarint(message, at, position);
  return message;
};

/** What was read in a page, in order; checkpoints are left out. */
export const eventsIn = (page: Uint8Array): ReadEvent[] => messagesOf(page).flatMap((message) => readResponse.decode(message).event ?? []);
