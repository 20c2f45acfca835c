import { forbidden, restricted } from '../access/gate.js';
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
import type { Expected, NewEvent, WriteResult } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { nameProblem } from '../store/stream-names.js';
import type { Call } from '../transport/call.js';
import { CallFailure, status, type StatusCode } from '../transport/failure.js';
import type { Handler } from '../transport/grpc-server.js';
import { refusalCodes } from './failures.js';
import { EventProblem, expectedOf, newEvent, NO_EXPECTATION, streamOf } from './proposed-events.js';

type Options = NonNullable<BatchAppendRequest['options']>;

/** An append whose parts are coming in. */
interface OpenAppend {
  readonly correlationId: WireUuid | undefined;
  readonly options: Options;
  readonly stream: string | undefined;
  readonly expected: Expected | undefined;
  readonly deadline: number | undefined;
  /** Until then its last part is waited for. */
  readonly unfinishedUntil: number;
  events: NewEvent[];
  size: number;
  /** It is answered, and what still comes of it is passed over. */
  refused: boolean;
  timer?: NodeJS.Timeout;
}

const OPEN_APPENDS = 1_000;
const PENDING_WRITES = 5_000;
/** Who leaves an append unfinished for so long is not waited for, whatever deadline it has. */
const MOST_UNFINISHED_MS = 2_000;

/** Streams.BatchAppend: any number of appends on one call, answered as they are done. */
export const batchAppend =
  (store: EventLog, maxAppendSize: number): Handler =>
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
    private readonly store: EventLog,
    private readonly maxAppendSize: number,
  ) {}

  serve() {
    this.call.onClose(() => {
      for (const { timer } of this.#open.values()) clearTimeout(timer);
    });
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
    const open = this.#open.get(key) ?? (options && this.#begin(correlationId, options));
    // nothing says where it belongs
    if (!open) return;
    this.#unfinishedBytes -= tailBytes(open.events);
    for (const message of proposedMessages) this.#take(open, message);
    if (isFinal) {
      this.#open.delete(key);
      clearTimeout(open.timer);
      if (!open.refused) this.#write(open);
      return;
    }
    this.#open.set(key, open);
    this.#unfinishedBytes += tailBytes(open.events);
    open.timer ??= this.#untilLate(open);
    if (this.#open.size > OPEN_APPENDS || this.#unfinishedBytes > 16 * this.maxAppendSize)
      throw new CallFailure(status.RESOURCE_EXHAUSTED, 'Too many appends of this call are unfinished.');
  }

  #begin(correlationId: WireUuid | undefined, options: Options): OpenAppend {
    const deadline = deadlineOf(options);
    const unfinishedUntil = Math.min(deadline ?? Number.POSITIVE_INFINITY, Date.now() + MOST_UNFINISHED_MS);
    const [stream, expected] = [streamOf(options), expectedOf(options)];
    const open: OpenAppend = { correlationId, options, stream, expected, deadline, unfinishedUntil, events: [], size: 0, refused: false };
    const problem = this.#problemOf(open);
    if (problem) this.#refuse(open, problem);
    return open;
  }

  #problemOf({ correlationId, stream, expected, deadline }: OpenAppend): object | undefined {
    const { principal } = this.call;
    // of an unnamed caller nothing is kept
    if (principal && !meets(principal, 'user')) return accessDenied();
    if (uuidText(correlationId) === undefined) return badRequest('The append has no correlation id.');
    if (stream === undefined) return badRequest('The append names no stream.');
    if (forbidden(this.call, 'write', stream)) return accessDenied();
    const naming = nameProblem(stream);
    if (naming !== undefined) return badRequest(naming);
    if (deadline !== undefined && deadline <= Date.now()) return tooLate();
    return expected === undefined ? badRequest(NO_EXPECTATION) : undefined;
  }

  /** Who leaves an append unfinished for too long is told so then. */
  #untilLate(open: OpenAppend) {
    if (open.refused) return undefined;
    return setTimeout(() => {
      this.#unfinishedBytes -= tailBytes(open.events);
      this.#refuse(open, tooLate());
    }, open.unfinishedUntil - Date.now()).unref();
  }

  #refuse(open: OpenAppend, error: object) {
    open.refused = true;
    open.events = [];
    clearTimeout(open.timer);
    this.#reply(open, { error });
  }

  #take(open: OpenAppend, message: ProposedMessage) {
    if (open.refused) return;
    open.size += message.data.length;
    if (open.size > this.maxAppendSize) return this.#refuse(open, tooLarge(this.maxAppendSize));
    try {
      open.events.push(newEvent(message));
    } catch (error) {
      if (!(error instanceof EventProblem)) throw error;
      this.#refuse(open, badRequest(error.message));
    }
  }

  #write(open: OpenAppend) {
    const { options, stream = '', expected = 'any', events, deadline } = open;
    const bytes = tailBytes(events);
    this.#pending++;
    this.#bytes += bytes;
    if (this.#overloaded) this.call.pause();
    const by = restricted(this.call);
    const command = {
      kind: 'append',
      stream,
      expected,
      events,
      ...(deadline === undefined ? {} : { deadline }),
      ...(by ? { by } : {}),
    } as const;
    this.store.write(command, (result) => {
      this.#pending--;
      this.#bytes -= bytes;
      this.#reply(open, outcome(result, options));
      this.#goOn();
      this.#endWhenDone();
    });
  }

  #reply({ correlationId, options: { streamIdentifier } }: OpenAppend, result: object) {
    const identifier = streamIdentifier ? { streamIdentifier } : {};
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
const badRequest = (message: string) => failure(status.INVALID_ARGUMENT, 'BadRequest', packDetail('BadRequest', { message }));
const tooLarge = (limit: number) =>
  failure(status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', packDetail('MaximumAppendSizeExceeded', { maxAppendSize: limit }));

const tooLate = () => failure(status.DEADLINE_EXCEEDED, 'Timeout', packDetail('Timeout', {}));
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
      return { error: tooLate() };
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
