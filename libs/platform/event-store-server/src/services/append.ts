import { status, type handleClientStreamingCall } from '@grpc/grpc-js';
import { appendResponse, type AppendRequest, type StreamOptions } from '../protocol/messages.js';
import { type NewEvent, type WriteResult } from '../store/contract.js';
import { type StoreClient } from '../store/store-client.js';
import { nameProblem } from '../store/stream-names.js';
import { EventProblem, expectedOf, newEvent, streamOf } from './proposed-events.js';
import { CallFailure, missingProperty, refused, streamDeleted, tooLarge, unknown } from './service.js';

/** Streams.Append: options, then events, one answer. A wrong expected version is an answer, not an error. */
export const append =
  (store: StoreClient, maxAppendSize: number): handleClientStreamingCall<AppendRequest, Buffer> =>
  (call, callback) => {
    const events: NewEvent[] = [];
    let options: StreamOptions | undefined;
    let size = 0;
    let answered = false;
    const answer = (failure: CallFailure | null, response?: Buffer) => {
      if (answered) return;
      answered = true;
      callback(failure, response);
    };
    const fail = (error: unknown) => answer(failureOf(error));

    call.on('error', () => (answered = true));
    call.on('data', (message: AppendRequest) => {
      if (answered) return;
      try {
        if (message.options) {
          if (options) throw new CallFailure(status.INVALID_ARGUMENT, 'The options of an append come once, before its events.');
          options = message.options;
        } else if (message.proposedMessage) {
          size += message.proposedMessage.data.length;
          if (size > maxAppendSize) throw tooLarge(maxAppendSize);
          events.push(newEvent(message.proposedMessage));
        }
      } catch (error) {
        fail(error);
      }
    });
    call.on('end', () => {
      if (answered) return;
      const stream = streamOf(options);
      if (!options || stream === undefined) return fail(new CallFailure(status.INVALID_ARGUMENT, 'The append names no stream.'));
      const problem = nameProblem(stream);
      if (problem) return fail(unknown(problem));
      const asked = options;
      store
        .write({ kind: 'append', stream, expected: expectedOf(asked), events })
        .then((result) => answer(null, respond(result, asked)))
        .catch(fail);
    });
  };

const failureOf = (error: unknown): CallFailure => {
  if (error instanceof CallFailure) return error;
  if (error instanceof EventProblem) return error.missing ? missingProperty(error.missing) : unknown(error.message);
  return new CallFailure(status.INTERNAL, (error as Error).message);
};

const respond = (result: WriteResult, options: StreamOptions): Buffer => {
  switch (result.kind) {
    case 'done': {
      const { revision, position } = result;
      const at = position === undefined ? { noPosition: {} } : { position: { commitPosition: position, preparePosition: position } };
      return appendResponse.encode({ success: { ...(revision < 0 ? { noStream: {} } : { currentRevision: revision }), ...at } });
    }
    case 'wrong-version':
      return appendResponse.encode({ wrongExpectedVersion: { ...currentFields(result.current), ...expectedFields(options) } });
    case 'stream-deleted':
      throw streamDeleted(result.stream);
    case 'too-late':
      throw new CallFailure(status.DEADLINE_EXCEEDED, 'The append came too late.');
    case 'refused':
      throw refused(result.reason, result.message);
  }
};

/** Said twice, the second time for clients of versions before 20.6.1. */
const currentFields = (current: number) =>
  current < 0 ? { currentNoStream: {}, noStream_20_6_0: {} } : { currentRevision: current, currentRevision_20_6_0: current };

const expectedFields = ({ revision, noStream, streamExists }: StreamOptions) => {
  if (noStream) return { expectedNoStream: {} };
  if (streamExists) return { expectedStreamExists: {}, streamExists_20_6_0: {} };
  return revision === undefined ? { expectedAny: {}, any_20_6_0: {} } : { expectedRevision: revision, expectedRevision_20_6_0: revision };
};
