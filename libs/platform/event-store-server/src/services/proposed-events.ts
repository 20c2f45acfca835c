import { isGreatest, toNumber, type ExpectedRevisionFields, type Integer64, type ProposedMessage } from '../protocol/messages.js';
import { encodeTail } from '../protocol/record.js';
import { uuidText } from '../protocol/uuid.js';
import type { Expected, NewEvent } from '../store/contract.js';

/** Why an event cannot be taken. */
export class EventProblem extends Error {
  constructor(
    /** The required property that is missing, if it is that. */
    readonly missing: 'type' | 'content-type' | undefined,
    message: string,
  ) {
    super(message);
  }
}

/** The UUID of nothing but zeros, which names no event. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** An event as the log takes it; properties other than type and content type are dropped. */
export const newEvent = ({ id, metadata, customMetadata, data }: ProposedMessage): NewEvent => {
  const { type, 'content-type': contentType } = metadata;
  if (type === undefined) throw new EventProblem('type', "The required property 'type' is missing.");
  if (contentType === undefined) throw new EventProblem('content-type', "The required property 'content-type' is missing.");
  if (type === '') throw new EventProblem(undefined, 'The event type is empty.');
  const text = uuidText(id);
  if (text === undefined || text === NO_ID) throw new EventProblem(undefined, 'The event id is not a UUID.');
  const stored = contentType === 'application/json' ? contentType : 'application/octet-stream';
  return { id: text, type, tail: encodeTail(type, stored, customMetadata, data) };
};

/** Why a request that expects nothing of its stream, not even anything, is refused. */
export const NO_EXPECTATION = 'The request does not say what it expects of its stream.';

/** What a request expects of its stream; undefined where it does not say. */
export const expectedOf = (fields: ExpectedRevisionFields & { streamPosition?: Integer64 }): Expected | undefined => {
  if (fields.noStream) return 'no_stream';
  if (fields.streamExists) return 'stream_exists';
  if (fields.any) return 'any';
  const revision = fields.revision ?? fields.streamPosition;
  if (revision === undefined) return undefined;
  return isGreatest(revision) ? 'no_stream' : toNumber(revision);
};

/** The name of the stream that a request is about. */
export const streamOf = (fields: { streamIdentifier?: { streamName: Buffer } } | undefined): string | undefined =>
  fields?.streamIdentifier && Buffer.from(fields.streamIdentifier.streamName).toString('utf8');
