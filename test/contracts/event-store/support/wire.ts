import type { ClientReadableStream, Metadata, ServiceError } from '@grpc/grpc-js';
import { protocol } from '@gongjian/event-store-server/protocol';
import { Place, readable } from './normalise.js';
import type { Subject } from './subject.js';

/** A message as plain data: only what was on the wire. */
export type Plain = { [field: string]: any };

const typeOf = (name: string) => protocol.lookupType(`event_store.client.${name}`);

export const encode = (name: string, fields: object): Buffer => Buffer.from(typeOf(name).encode(typeOf(name).fromObject(fields)).finish());

export const decode = (name: string, bytes: Uint8Array): Plain => typeOf(name).toObject(typeOf(name).decode(bytes), { longs: String });

/** Where a method is reached. */
export const path = (service: string, method: string) => `/event_store.client.${service}/${method}`;
const methodOf = (name: string) => ({
  encode: (fields: object) => encode(`${name}Req`, fields),
  decode: (bytes: Buffer) => decode(`${name}Resp`, bytes),
});

/** Streams.Read with its answers as they come. */
export const openRead = (subject: Subject, options: object): ClientReadableStream<Plain> => {
  const { encode: serialize, decode: deserialize } = methodOf('Read');
  return subject.bare.makeServerStreamRequest(path('streams.Streams', 'Read'), serialize, deserialize, { options });
};

/** A call of one request and one answer. */
export const unary = (subject: Subject, service: string, method: string, request: Buffer, answer: string): Promise<Plain> =>
  new Promise((resolve, reject) => {
    subject.bare.makeUnaryRequest(
      path(service, method),
      (bytes: Buffer) => bytes,
      (bytes: Buffer) => decode(answer, bytes),
      request,
      (error: ServiceError | null, value?: Plain) => (error ? reject(error) : resolve(value ?? {})),
    );
  });

/** A call of one request and any number of answers. */
export const stream = async (subject: Subject, service: string, method: string, request: Buffer, answer: string): Promise<Plain[]> => {
  const call = subject.bare.makeServerStreamRequest(
    path(service, method),
    (bytes: Buffer) => bytes,
    (bytes: Buffer) => decode(answer, bytes),
    request,
  );
  return (await call.toArray()) as Plain[];
};

/** The first figures of Monitoring.Stats. */
export const firstStats = (subject: Subject): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const { encode: serialize, decode: deserialize } = methodOf('Stats');
    const call = subject.bare.makeServerStreamRequest(path('monitoring.Monitoring', 'Stats'), serialize, deserialize, {});
    call.on('error', reject);
    call.once('data', ({ stats }: Plain) => {
      resolve(stats as Record<string, string>);
      call.cancel();
    });
  });

/** Streams.Append, message by message. */
export const classicAppend = (subject: Subject, messages: object[]): Promise<Plain> =>
  new Promise((resolve, reject) => {
    const { encode: serialize, decode: deserialize } = methodOf('Append');
    const call = subject.bare.makeClientStreamRequest(
      path('streams.Streams', 'Append'),
      serialize,
      deserialize,
      (error: ServiceError | null, value?: Plain) => (error ? reject(error) : resolve(value ?? {})),
    );
    call.on('error', () => undefined);
    for (const message of messages) call.write(message);
    call.end();
  });

/** Streams.BatchAppend: the first answer to these requests, or undefined if there is none within `ms`. */
export const batchAppend = async (subject: Subject, messages: object[], ms = 1500): Promise<Plain | undefined> => {
  const { encode: serialize, decode: deserialize } = methodOf('BatchAppend');
  const call = subject.bare.makeBidiStreamRequest(path('streams.Streams', 'BatchAppend'), serialize, deserialize);
  const answer = new Promise<Plain | undefined>((resolve, reject) => {
    call.on('data', resolve);
    call.on('error', reject);
    setTimeout(() => resolve(undefined), ms).unref();
  });
  for (const message of messages) call.write(message);
  try {
    return await answer;
  } finally {
    call.on('error', () => undefined);
    call.cancel();
  }
};

export const streamIdentifier = (stream: string | undefined) => (stream === undefined ? undefined : { streamName: Buffer.from(stream) });

/** An expected revision as the field that says it. */
export const expectation = (expected: unknown = 'any', revisionField = 'revision'): object => {
  const flag = { any: 'any', no_stream: 'noStream', stream_exists: 'streamExists' }[String(expected)];
  return flag === undefined ? { [revisionField]: String(expected) } : { [flag]: {} };
};

/** Positions of an answer as one place in the log. */
export const placeOf = ({ commitPosition = '0', preparePosition = '0' }: Plain): Place =>
  new Place(BigInt(commitPosition), BigInt(preparePosition));

const recordOf = (record: Plain) => {
  const { type, 'content-type': contentType } = record['metadata'] as Record<string, string>;
  const isJson = contentType === 'application/json';
  const usual = isJson || contentType === 'application/octet-stream';
  return {
    id: record['id'].string,
    stream: Buffer.from(record['streamIdentifier'].streamName).toString('utf8'),
    revision: String(record['streamRevision'] ?? 0),
    type,
    contentType: usual ? undefined : (contentType ?? 'missing'),
    binary: isJson ? undefined : true,
    data: readable(record['data'] ?? Buffer.of(), isJson),
    metadata: readable(record['customMetadata'] ?? Buffer.of(), true),
    position: placeOf(record),
  };
};

/** An event of a read; its position is said again only where it is not that of what was read. */
export const eventOf = ({ event, link, commitPosition }: Plain) => {
  const [target, leading] = [event && recordOf(event), link && recordOf(link)];
  const own = (leading ?? target)?.position.commit;
  const at = commitPosition === undefined ? undefined : BigInt(commitPosition);
  return { ...target, link: leading, commitPosition: at === own ? undefined : at === undefined ? 'none' : new Place(at, at) };
};

/** What one message of Streams.Read says. */
export const readAnswer = (answer: Plain): unknown => {
  if (answer['event']) return { event: eventOf(answer['event']) };
  if (answer['checkpoint']) return { checkpoint: placeOf(answer['checkpoint']) };
  for (const kind of ['confirmation', 'caughtUp', 'fellBehind', 'streamNotFound']) if (answer[kind]) return kind;
  return answer;
};

/** The trailers of a failed call that belong to the protocol. */
export const trailersOf = (metadata: Metadata | undefined): Record<string, unknown> | undefined => {
  const noise = new Set(['content-type', 'content-length', 'date', 'server', 'grpc-accept-encoding', 'grpc-encoding']);
  const entries = Object.entries(metadata?.getMap() ?? {}).filter(([name]) => !noise.has(name));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
