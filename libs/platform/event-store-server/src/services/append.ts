import { accessDenied, forbidden, restricted } from '../access/gate.js';
import { appendRequest, appendResponse, type StreamOptions } from '../protocol/messages.js';
import type { NewEvent, WriteCommand, WriteResult } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { nameProblem } from '../store/stream-names.js';
import type { Handler } from '../transport/grpc-server.js';
import { invalid, missingProperty, refused, streamDeleted, tooLarge, tooLate, unknown } from './failures.js';
import { EventProblem, expectedOf, newEvent, NO_EXPECTATION, streamOf } from './proposed-events.js';

/** Streams.Append: options, then events, one answer. A wrong expected version is an answer, not an error. */
export const append =
  (store: EventLog, maxAppendSize: number): Handler =>
  (call) => {
    const events: NewEvent[] = [];
    let options: StreamOptions | undefined;
    let size = 0;
    call.receive(
      (bytes) => {
        const message = appendRequest.decode(bytes);
        if (message.options) {
          if (options) throw invalid('The options of an append come once, before its events.');
          options = message.options;
        } else if (message.proposedMessage) {
          size += message.proposedMessage.data.length;
          if (size > maxAppendSize) throw tooLarge(maxAppendSize);
          events.push(proposed(message.proposedMessage));
        }
      },
      () => {
        const stream = streamOf(options);
        if (!options || stream === undefined) throw invalid('The append names no stream.');
        const expected = expectedOf(options);
        if (expected === undefined) throw invalid(NO_EXPECTATION);
        if (forbidden(call, 'write', stream)) throw accessDenied();
        const problem = nameProblem(stream);
        if (problem) throw unknown(problem);
        const asked = options;
        const by = restricted(call);
        const command: WriteCommand = { kind: 'append', stream, expected, events };
        store.write(by ? { ...command, by } : command, (result) => {
          const answer = respond(result, asked);
          if (answer instanceof Error) return call.fail(answer);
          call.send(answer);
          call.finish();
        });
      },
    );
  };

const proposed = (message: Parameters<typeof newEvent>[0]): NewEvent => {
  try {
    return newEvent(message);
  } catch (error) {
    if (!(error instanceof EventProblem)) throw error;
    throw error.missing ? missingProperty(error.missing) : unknown(error.message);
  }
};

const respond = (result: WriteResult, options: StreamOptions): Buffer | Error => {
  switch (result.kind) {
    case 'done': {
      const { revision, position } = result;
      const at = position === undefined ? { noPosition: {} } : { position: { commitPosition: position, preparePosition: position } };
      return appendResponse.encode({ success: { ...(revision < 0 ? { noStream: {} } : { currentRevision: revision }), ...at } });
    }
    case 'wrong-version':
      return appendResponse.encode({ wrongExpectedVersion: { ...currentFields(result.current), ...expectedFields(options) } });
    case 'stream-deleted':
      return streamDeleted(result.stream);
    case 'access-denied':
      return accessDenied();
    case 'too-late':
      return tooLate();
    case 'refused':
      return refused(result.reason, result.message);
  }
};

/** No stream as a revision: the largest number of 64 bits. */
const NO_STREAM_20_6_0 = { low: -1, high: -1, unsigned: true };

/** Said twice, the second time for clients of versions before 20.6.1. */
const currentFields = (current: number) =>
  current < 0 ? { currentNoStream: {}, noStream_20_6_0: {} } : { currentRevision: current, currentRevision_20_6_0: current };

const expectedFields = ({ revision, noStream, streamExists }: StreamOptions) => {
  if (noStream) return { expectedNoStream: {}, expectedRevision_20_6_0: NO_STREAM_20_6_0 };
  if (streamExists) return { expectedStreamExists: {}, streamExists_20_6_0: {} };
  return revision === undefined ? { expectedAny: {}, any_20_6_0: {} } : { expectedRevision: revision, expectedRevision_20_6_0: revision };
};
