import { restricted } from '../access/gate.js';
import { meets } from '../access/principal.js';
import {
  batchAppendRequest,
  batchAppendResponse,
  packDetail,
  packErrorInfo,
  toNumber,
  type BatchAppendRequest,
  type ProposedMessage,
  type WireUuid,
} from '../protocol/messages.js';
import { uuidText } from '../protocol/uuid.js';
import type { NewEvent, WriteResult } from '../store/contract.js';
import type { StoreClient } from '../store/store-client.js';
import { nameProblem } from '../store/stream-names.js';
import type { Call } from '../transport/call.js';
import { CallFailure, status, type StatusCode } from '../transport/failure.js';
import type { Handler } from '../transport/grpc-server.js';
import { refusalCodes } from './failures.js';
import { EventProblem, expectedOf, newEvent, streamOf } from './proposed-events.js';

type Options = NonNullable<BatchAppendRequest['options']>;

/** An append whose fragments are still coming in. */
interface OpenAppend {
  options: Options | undefined;
  deadline: number | undefined;
  events: NewEvent[];
  size: number;
  problem: object | undefined;
}

const OPEN_APPENDS = 1_000;
const PENDING_WRITES = 5_000;

/** Streams.BatchAppend: any number of appends on one call, answered as they are done. */
export const batchAppend =
  (store: StoreClient, maxAppendSize: number): Handler =>
  (call) => {
    new BatchAppendCall(call, store, maxAppendSize).serve();
  };

class BatchAppendCall {
  readonly #open = new Map<string, OpenAppend>();
  #unfinishedBytes = 0;
  #pending = 0;
  #bytes = 0;
  #ended = false;
  #held = false;

  constructor(
    private readonly call: Call,
    private readonly store: StoreClient,
    private readonly maxAppendSize: number,
  ) {}

  serve() {
    this.call.receive(
      (bytes) => this.#receive(batchAppendRequest.decode(bytes)),
      () => {
        this.#ended = true;
        this.#endWhenDone();
      },
    );
  }

  #receive({ correlationId, options, proposedMessages, isFinal }: BatchAppendRequest) {
    const key = uuidText(correlationId) ?? '';
    const open = this.#open.get(key) ?? { options: undefined, deadline: undefined, events: [], size: 0, problem: this.#unfit };
    const before = tailBytes(open.events);
    if (options) {
      open.options = options;
      open.deadline = deadlineOf(options);
    }
    for (const message of proposedMessages) this.#take(open, message);
    if (!isFinal) {
      this.#open.set(key, open);
      this.#unfinishedBytes += tailBytes(open.events) - before;
      if (this.#open.size > OPEN_APPENDS || this.#unfinishedBytes > 16 * this.maxAppendSize)
        throw new CallFailure(status.RESOURCE_EXHAUSTED, 'Too many appends of this call are unfinished.');
      return;
    }
    if (this.#open.delete(key)) this.#unfinishedBytes -= before;
    this.#write(correlationId, open);
  }

  /** Of an unnamed caller nothing is kept. */
  get #unfit(): object | undefined {
    const { principal } = this.call;
    return principal && !meets(principal, 'user') ? accessDenied() : undefined;
  }

  #take(open: OpenAppend, message: ProposedMessage) {
    open.size += message.data.length;
    if (open.size > this.maxAppendSize) {
      open.problem ??= tooLarge(this.maxAppendSize);
      open.events = [];
    }
    if (open.problem) return;
    try {
      open.events.push(newEvent(message));
    } catch (error) {
      if (!(error instanceof EventProblem)) throw error;
      open.problem = badRequest(error.message);
    }
  }

  #write(correlationId: WireUuid | undefined, { options, deadline, events, problem }: OpenAppend) {
    const stream = streamOf(options);
    const naming = stream === undefined || !options ? 'The append names no stream.' : nameProblem(stream);
    if (naming !== undefined || problem || stream === undefined || !options) {
      return this.#reply(correlationId, options, { error: naming === undefined ? problem : badRequest(naming) });
    }
    const bytes = tailBytes(events);
    this.#pending++;
    this.#bytes += bytes;
    if (this.#overloaded) this.call.pause();
    const by = restricted(this.call);
    const command = {
      kind: 'append',
      stream,
      expected: expectedOf(options),
      events,
      ...(deadline === undefined ? {} : { deadline }),
      ...(by ? { by } : {}),
    } as const;
    this.store.write(command, (result) => {
      this.#pending--;
      this.#bytes -= bytes;
      this.#reply(correlationId, options, outcome(result, options));
      this.#goOn();
      this.#endWhenDone();
    });
  }

  #reply(correlationId: WireUuid | undefined, options: Options | undefined, result: object) {
    const identifier = options?.streamIdentifier ? { streamIdentifier: options.streamIdentifier } : {};
    this.call.send(batchAppendResponse.encode({ correlationId, ...identifier, ...result }));
    // a client that does not take its answers gets no further requests through
    if (this.call.full) this.#hold();
  }

  get #overloaded() {
    return this.#pending >= PENDING_WRITES || this.#bytes >= 16 * this.maxAppendSize;
  }

  #hold() {
    if (this.#held) return;
    this.#held = true;
    this.call.pause();
    this.call.onceReady(() => {
      this.#held = false;
      this.#goOn();
    });
  }

  #goOn() {
    if (!this.#held && !this.#overloaded) this.call.resume();
  }

  #endWhenDone() {
    if (this.#ended && this.#pending === 0) this.call.finish();
  }
}

const tailBytes = (events: readonly NewEvent[]) => events.reduce((sum, { tail }) => sum + tail.length, 0);

const deadlineOf = ({ deadline, deadline_21_10: until }: Options): number | undefined => {
  const milliseconds = ({ seconds, nanos }: { seconds: Parameters<typeof toNumber>[0]; nanos: number }) =>
    toNumber(seconds) * 1000 + nanos / 1e6;
  if (until) return milliseconds(until);
  return deadline ? Date.now() + milliseconds(deadline) : undefined;
};

const failure = (code: StatusCode, message: string, details: object) => ({ code, message, details });
const badRequest = (message: string) => failure(status.INVALID_ARGUMENT, message, packDetail('BadRequest', { message }));
const tooLarge = (limit: number) =>
  failure(status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', packDetail('MaximumAppendSizeExceeded', { maxAppendSize: limit }));

const accessDenied = () => failure(status.PERMISSION_DENIED, 'AccessDenied', packDetail('AccessDenied', {}));

const outcome = (result: WriteResult, options: Options): object => {
  switch (result.kind) {
    case 'done': {
      const { revision, position } = result;
      const at = position === undefined ? { noPosition: {} } : { position: { commitPosition: position, preparePosition: position } };
      return { success: { ...(revision < 0 ? { noStream: {} } : { currentRevision: revision }), ...at } };
    }
    case 'wrong-version':
      return {
        error: failure(
          status.ALREADY_EXISTS,
          'WrongExpectedVersion',
          packDetail('WrongExpectedVersion', versions(result.current, options)),
        ),
      };
    case 'stream-deleted': {
      const streamIdentifier = { streamName: Buffer.from(result.stream) };
      return { error: failure(status.NOT_FOUND, 'StreamDeleted', packDetail('StreamDeleted', { streamIdentifier })) };
    }
    case 'access-denied':
      return { error: accessDenied() };
    case 'too-late':
      return { error: failure(status.DEADLINE_EXCEEDED, 'Timeout', packDetail('Timeout', {})) };
    case 'refused':
      return { error: failure(refusalCodes[result.reason], result.message, packErrorInfo(result.reason)) };
  }
};

const versions = (current: number, { noStream, streamExists, streamPosition }: Options) => ({
  ...(current < 0 ? { currentNoStream: {} } : { currentStreamRevision: current }),
  ...(noStream
    ? { expectedNoStream: {} }
    : streamExists
      ? { expectedStreamExists: {} }
      : streamPosition === undefined
        ? { expectedAny: {} }
        : { expectedStreamPosition: streamPosition }),
});
