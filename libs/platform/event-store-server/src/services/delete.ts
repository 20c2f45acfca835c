import { status, type handleUnaryCall } from '@grpc/grpc-js';
import { deleteResponse, type DeleteRequest } from '../protocol/messages.js';
import { type Expected } from '../store/contract.js';
import { type StoreClient } from '../store/store-client.js';
import { nameProblem } from '../store/stream-names.js';
import { expectedOf, streamOf } from './proposed-events.js';
import { CallFailure, refused, streamDeleted, unknown } from './service.js';

/** Streams.Delete and Streams.Tombstone: hide a stream until it is written again, or for ever. */
export const remove =
  (store: StoreClient, kind: 'soft-delete' | 'tombstone'): handleUnaryCall<DeleteRequest, Buffer> =>
  ({ request: { options } }, callback) => {
    const stream = streamOf(options);
    if (!options || stream === undefined) return callback(new CallFailure(status.INVALID_ARGUMENT, 'The request names no stream.'));
    const problem = nameProblem(stream);
    if (problem) return callback(unknown(problem));
    const expected = expectedOf(options);
    void store.write({ kind, stream, expected, events: [] }).then((result) => {
      switch (result.kind) {
        case 'done':
          return callback(null, deleteResponse.encode({ position: { commitPosition: result.position, preparePosition: result.position } }));
        case 'wrong-version':
          return callback(wrongVersion(stream, versionNumber(expected, options.revision), result.current));
        case 'stream-deleted':
          return callback(streamDeleted(result.stream));
        case 'too-late':
          return callback(new CallFailure(status.DEADLINE_EXCEEDED, 'The request came too late.'));
        case 'refused':
          return callback(refused(result.reason, result.message));
      }
    });
  };

/** Expectations as numbers, which is how these two calls say them in their trailers. */
const versionNumber = (expected: Expected, revision: { toString(): string } | undefined): string =>
  typeof expected === 'number' ? `${revision ?? expected}` : { any: '-2', no_stream: '-1', stream_exists: '-4' }[expected];

const wrongVersion = (stream: string, expected: string, actual: number) =>
  new CallFailure(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
    { exception: 'wrong-expected-version', 'stream-name': stream, 'expected-version': expected, 'actual-version': `${actual}` },
  );
