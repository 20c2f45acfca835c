import type { Duplex, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import grpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import pb from '@eventstore/db-client/generated/streams_pb.js';
import { backoff } from '../backoff.js';
import { isAnswer } from '../connection.js';
import { type HardenedClient, openClient } from '../hardened-client.js';
import { type PlacedEvent, type RawEvent, isOurs } from './raw-event.js';

/** The parts of the client that are not in its published types and that reading bytes needs. */
interface Internals {
  execute: <T>(service: unknown, name: string, action: (stub: Stub) => Promise<T>) => Promise<T>;
  callArguments: (base: object, options?: object) => unknown[];
}

interface Stub {
  read(request: unknown, ...rest: unknown[]): Readable & { cancel(): void };
  append(...rest: unknown[]): Duplex;
}

/** The store has another event, or none, where one was to stand. */
export class WrongRevision extends Error {
  constructor(
    readonly stream: string,
    readonly current: number,
  ) {
    super(`${stream} stands at revision ${current}`);
  }
}

const patienceMs = 30_000;

/** The log of any store byte for byte, to copy, back up and verify it: nothing is decoded, nothing is interpreted. */
export class RawLog {
  private opened: HardenedClient;
  private generation = 500;
  private closed = false;

  private constructor(private readonly url: string) {
    this.opened = openClient(url, this.generation);
  }

  /** Opens the way to a store named by an `esdb://` string. */
  static connect(url: string): RawLog {
    return new RawLog(url);
  }

  /** The log after a position up to where it ends now. A call that breaks is made again from where it broke. */
  async *read(after: bigint | 'start'): AsyncGenerator<PlacedEvent> {
    let from = after;
    for (let failures = 0, since = Date.now(); ;) {
      try {
        for await (const event of this.call(allFrom(from, false))) {
          failures = 0;
          since = Date.now();
          if (from !== 'start' && event.position <= from) continue;
          from = event.position;
          if (isOurs(event.stream)) yield event;
        }
        return;
      } catch (error) {
        await this.again(error, (failures += 1), since);
      }
    }
  }

  /** The last event of the log; who asks whether the store answers at all has less patience. */
  async last(patience = patienceMs): Promise<PlacedEvent | undefined> {
    return this.patiently(async () => {
      for await (const event of this.call(allFrom('end', true))) if (isOurs(event.stream)) return event;
      return undefined;
    }, patience);
  }

  /** One event of a stream. */
  async at(stream: string, revision: number): Promise<PlacedEvent | undefined> {
    return this.patiently(async () => {
      for await (const event of this.call(streamAt(stream, revision))) return event;
      return undefined;
    });
  }

  /** Appends consecutive events of one stream where their revisions say. Sent again while nothing answers: the store knows what it has. Throws WrongRevision. */
  async append(events: readonly RawEvent[]): Promise<void> {
    await this.patiently(() => this.internals.execute(grpc.StreamsClient, 'appendRaw', (stub) => appendCall(stub, this.internals, events)));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.opened.close();
  }

  private get internals(): Internals {
    return this.opened.client as unknown as Internals;
  }

  private async *call(request: InstanceType<typeof pb.ReadReq>): AsyncGenerator<PlacedEvent> {
    const { execute, callArguments } = this.internals;
    const stream = await execute(grpc.StreamsClient, 'readRaw', (stub) =>
      Promise.resolve(stub.read(request, ...callArguments({ requiresLeader: true }, { deadline: Infinity }))),
    );
    stream.on('error', () => undefined);
    try {
      for await (const answer of stream as AsyncIterable<InstanceType<typeof pb.ReadResp>>) {
        const record = answer.getEvent()?.getEvent();
        if (record) yield placed(record);
      }
    } finally {
      stream.cancel();
    }
  }

  private async patiently<T>(work: () => Promise<T>, patience = patienceMs): Promise<T> {
    for (let failures = 0, since = Date.now(); ;) {
      try {
        return await work();
      } catch (error) {
        await this.again(error, (failures += 1), since, patience);
      }
    }
  }

  /** Waits before another try with a new connection; gives up on an answer, or when nothing has answered for long. */
  private async again(error: unknown, failures: number, since: number, patience = patienceMs): Promise<void> {
    const code = (error as { code?: number }).code;
    const hopeless = error instanceof WrongRevision || isAnswer(error) || (code !== undefined && finalCodes.has(code));
    if (hopeless || this.closed || Date.now() - since > patience) throw error;
    await this.opened.close();
    this.opened = openClient(this.url, (this.generation += 1));
    await sleep(backoff(failures, { first: 50 }));
  }
}

/** gRPC codes that trying again would not change: a wrong argument, no access, not served, a limit. */
const finalCodes: ReadonlySet<number> = new Set([3, 7, 8, 9, 12, 16]);

const reading = (): InstanceType<typeof pb.ReadReq.Options> => {
  const options = new pb.ReadReq.Options();
  const ids = new pb.ReadReq.Options.UUIDOption();
  ids.setString(new shared.Empty());
  options.setUuidOption(ids);
  options.setResolveLinks(false);
  options.setNoFilter(new shared.Empty());
  return options;
};

const asked = (options: InstanceType<typeof pb.ReadReq.Options>): InstanceType<typeof pb.ReadReq> => {
  const request = new pb.ReadReq();
  request.setOptions(options);
  return request;
};

const allFrom = (from: bigint | 'start' | 'end', backwards: boolean) => {
  const options = reading();
  const all = new pb.ReadReq.Options.AllOptions();
  if (from === 'start') all.setStart(new shared.Empty());
  else if (from === 'end') all.setEnd(new shared.Empty());
  else {
    const position = new pb.ReadReq.Options.Position();
    position.setCommitPosition(String(from));
    position.setPreparePosition(String(from));
    all.setPosition(position);
  }
  options.setAll(all);
  options.setReadDirection(backwards ? 1 : 0);
  options.setCount(String(Number.MAX_SAFE_INTEGER));
  return asked(options);
};

const streamAt = (name: string, revision: number) => {
  const options = reading();
  const stream = new pb.ReadReq.Options.StreamOptions();
  stream.setStreamIdentifier(identifier(name));
  stream.setRevision(String(revision));
  options.setStream(stream);
  options.setReadDirection(0);
  options.setCount('1');
  return asked(options);
};

const identifier = (name: string): InstanceType<typeof shared.StreamIdentifier> => {
  const stream = new shared.StreamIdentifier();
  stream.setStreamName(Buffer.from(name).toString('base64'));
  return stream;
};

const placed = (record: InstanceType<typeof pb.ReadResp.ReadEvent.RecordedEvent>): PlacedEvent => ({
  stream: Buffer.from(record.getStreamIdentifier()!.getStreamName_asU8()).toString(),
  revision: Number(record.getStreamRevision()),
  id: record.getId()!.getString(),
  type: record.getMetadataMap().get('type') ?? '',
  contentType: record.getMetadataMap().get('content-type') ?? '',
  metadata: Buffer.from(record.getCustomMetadata_asU8()),
  data: Buffer.from(record.getData_asU8()),
  position: BigInt(record.getCommitPosition()),
});

const appendCall = (stub: Stub, { callArguments }: Internals, events: readonly RawEvent[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const [first] = events;
    if (!first) return resolve();
    const sink = stub.append(
      ...callArguments({ requiresLeader: true, deadline: 10_000 }),
      (error: Error | null, answer: InstanceType<typeof pb.AppendResp>) => {
        if (error) return reject(error);
        const wrong = answer.getWrongExpectedVersion();
        if (!wrong) return resolve();
        reject(new WrongRevision(first.stream, wrong.hasCurrentRevision() ? Number(wrong.getCurrentRevision()) : -1));
      },
    );
    sink.on('error', reject);
    const options = new pb.AppendReq.Options();
    options.setStreamIdentifier(identifier(first.stream));
    if (first.revision === 0) options.setNoStream(new shared.Empty());
    else options.setRevision(String(first.revision - 1));
    const header = new pb.AppendReq();
    header.setOptions(options);
    sink.write(header);
    for (const event of events) sink.write(proposed(event));
    sink.end();
  });

const proposed = ({ id, type, contentType, metadata, data }: RawEvent): InstanceType<typeof pb.AppendReq> => {
  const message = new pb.AppendReq.ProposedMessage();
  const uuid = new shared.UUID();
  uuid.setString(id);
  message.setId(uuid);
  message.getMetadataMap().set('type', type).set('content-type', contentType);
  message.setCustomMetadata(metadata);
  message.setData(data);
  const entry = new pb.AppendReq();
  entry.setProposedMessage(message);
  return entry;
};
