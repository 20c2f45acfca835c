import { randomUUID } from 'node:crypto';
import { admit, restricted } from '../access/gate.js';
import { readRequest, readResponse } from '../protocol/messages.js';
import type { Page, ReadCommand } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { SlowExpression } from '../store/filter.js';
import { DamagedLog } from '../store/log-reader.js';
import { ALL } from '../store/stream-names.js';
import type { Call } from '../transport/call.js';
import { CallFailure, status } from '../transport/failure.js';
import { streaming, type Handler } from '../transport/grpc-server.js';
import { streamDeleted, unknown } from './failures.js';
import { parseRead, streamAsked, type ParsedRead } from './read-request.js';
import { Subscription } from './subscription.js';

/** Streams.Read: one page after the other, no faster than the client takes them; or a subscription. */
export const read = (store: EventLog): Handler =>
  streaming(readRequest.decode, async (message, call) => {
    try {
      // Before the rest of the request is looked at: to compile a filter takes its time.
      if (call.principal) await admit(store, call, 'read', streamAsked(message) ?? ALL);
      const parsed = parseRead(message);
      const by = restricted(call);
      const request = by ? { ...parsed, by } : parsed;
      if (request.subscription) await new Subscription(call, store, request, randomUUID()).run();
      else await readOut(call, store, request);
    } catch (error) {
      throw failureOf(error);
    }
  });

/** What a client is told where the log could not be read. */
export const failureOf = (error: unknown): CallFailure => {
  if (error instanceof CallFailure) return error;
  if (error instanceof SlowExpression) return new CallFailure(status.RESOURCE_EXHAUSTED, error.message);
  if (error instanceof DamagedLog) return new CallFailure(status.DATA_LOSS, error.message);
  return new CallFailure(status.UNAVAILABLE, (error as Error).message);
};

const readOut = async (call: Call, store: EventLog, request: ParsedRead) => {
  let command = firstCommand(request);
  let pending = store.read(command);
  let lastRevision: number | undefined;
  for (let first = true; !call.closed; first = false) {
    const page = await pending;
    if (page.kind === 'ahead') throw unknown('The position lies behind the end of the log.');
    if (page.kind === 'stream-deleted') throw streamDeleted(request.stream ?? '');
    if (page.kind === 'not-found') {
      call.send(readResponse.encode({ streamNotFound: { streamIdentifier: { streamName: Buffer.from(request.stream ?? '') } } }));
      return;
    }
    const left = command.count - page.events;
    const done = page.end || left <= 0;
    // the next page is read while the client takes this one, and may fail before anybody looks at it
    command = { ...command, from: page.next, count: left };
    if (!done) (pending = store.read(command)).catch(() => undefined);
    if (first && request.streamPositions) sendFirstRevision(call, request, page);
    lastRevision = page.lastRevision;
    call.sendFramed(page.bytes);
    await call.ready();
    if (done) break;
  }
  if (request.streamPositions && lastRevision !== undefined) call.send(readResponse.encode({ lastStreamPosition: lastRevision }));
};

const firstCommand = ({ stream, from, backwards, count, resolveLinks, structuredIds, filter, by }: ParsedRead): ReadCommand => {
  const common = { backwards, count, resolveLinks, structuredIds, ...(by ? { by } : {}) };
  if (stream !== undefined) return { kind: 'stream', stream, from, ...common };
  const position = from === 'start' ? 0 : from === 'end' ? Number.POSITIVE_INFINITY : from;
  return { kind: 'all', from: position, ...common, ...(filter ? { filter: filter.spec } : {}) };
};

/** EventStoreDB looks at so many revisions at once. */
const REVISIONS_AT_ONCE = 32;

/** Where a stream begins is said where a first look at it finds nothing, and where it would go on where nothing is shown at all. */
const sendFirstRevision = (call: Call, { from, backwards, count }: ParsedRead, { firstRevision, lastRevision, next }: Page) => {
  if (backwards || lastRevision === undefined) return;
  const say = (revision: number) => call.send(readResponse.encode({ firstStreamPosition: revision }));
  const requested = from === 'start' ? 0 : Number(from);
  const first = firstRevision ?? next;
  const isBehind = first >= requested + Math.min(count, REVISIONS_AT_ONCE);
  if (isBehind) say(first);
  if (firstRevision === undefined && lastRevision + 1 !== (isBehind ? first : requested)) say(lastRevision + 1);
};
