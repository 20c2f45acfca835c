import { accessDenied, forbidden, restricted } from '../access/gate.js';
import { deleteRequest, deleteResponse } from '../protocol/messages.js';
import type { Expected, WriteCommand, WriteResult } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { nameProblem } from '../store/stream-names.js';
import { CallFailure, status } from '../transport/failure.js';
import { unary, type Handler } from '../transport/grpc-server.js';
import { invalid, refused, streamDeleted, tooLate, unknown } from './failures.js';
import { expectedOf, NO_EXPECTATION, streamOf } from './proposed-events.js';

/** Streams.Delete and Streams.Tombstone: hide a stream until it is written again, or for ever. */
export const remove = (store: EventLog, kind: 'soft-delete' | 'tombstone'): Handler =>
  unary(deleteRequest.decode, async ({ options }, call) => {
    const stream = streamOf(options);
    if (!options || stream === undefined) throw invalid('The request names no stream.');
    const expected = expectedOf(options);
    if (expected === undefined) throw invalid(NO_EXPECTATION);
    if (forbidden(call, 'delete', stream)) throw accessDenied();
    const problem = nameProblem(stream);
    if (problem) throw unknown(problem);
    const by = restricted(call);
    const command: WriteCommand = { kind, stream, expected, events: [], ...(by ? { by } : {}) };
    const result = await new Promise<WriteResult>((resolve) => store.write(command, resolve));
    switch (result.kind) {
      case 'done':
        return deleteResponse.encode({ position: { commitPosition: result.position, preparePosition: result.position } });
      case 'wrong-version':
        throw wrongVersion(stream, versionNumber(expected, options.revision), result.current);
      case 'stream-deleted':
        throw streamDeleted(result.stream);
      case 'access-denied':
        throw accessDenied();
      case 'too-late':
        throw tooLate();
      case 'refused':
        throw refused(result.reason, result.message);
    }
  });

/** Expectations as numbers, which is how these two calls say them in their trailers. */
const versionNumber = (expected: Expected, revision: { toString(): string } | undefined): string =>
  typeof expected === 'number' ? `${revision ?? expected}` : { any: '-2', no_stream: '-1', stream_exists: '-4' }[expected];

const wrongVersion = (stream: string, expected: string, actual: number) =>
  new CallFailure(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
    { exception: 'wrong-expected-version', 'stream-name': stream, 'expected-version': expected, 'actual-version': `${actual}` },
  );
