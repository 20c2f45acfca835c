import { admit, restricted } from '../access/gate.js';
import { streamName } from '../groups/group-events.js';
import { groupFull, groupMissing } from '../groups/group-failures.js';
import type { Groups } from '../groups/groups.js';
import type { NackAction } from '../groups/group-messages.js';
import type { RunningGroup } from '../groups/running-group.js';
import type { ReadEvent, WireUuid } from '../protocol/messages.js';
import { consumerRequest, consumerResponse, type ConsumerRequest } from '../protocol/persistent-messages.js';
import { uuidText, withStructuredIds } from '../protocol/uuid.js';
import type { EventLog } from '../store/event-log.js';
import { ALL } from '../store/stream-names.js';
import type { Call } from '../transport/call.js';
import type { Handler } from '../transport/grpc-server.js';
import { invalid, unknown } from './failures.js';
import { groupOf } from './group-requests.js';
import { idsAreStructured } from './read-request.js';

type Options = NonNullable<ConsumerRequest['options']>;

/** By the numbers of the protocol; an action that is not known is a retry. */
const actions: readonly NackAction[] = ['retry', 'park', 'retry', 'skip', 'stop'];

/** PersistentSubscriptions.Read: a consumer takes part in a group, and says what became of the events it gets. */
export const consume =
  (groups: Groups, store: EventLog): Handler =>
  (call) => {
    let asked = false;
    let seat: { running: RunningGroup; consumer: string } | undefined;
    const enter = async (options: Options) => {
      await admit(store, call, 'read', groupOf(options).stream);
      await groups.settled();
      if (!call.closed) seat = join(call, groups, options);
    };
    call.receive(
      (bytes) => {
        const { options, ack, nack } = consumerRequest.decode(bytes);
        if (options) {
          if (asked) throw invalid('A consumer takes part in one group.');
          asked = true;
          enter(options).catch((error: unknown) => call.fail(error));
        } else if (!seat) {
          throw invalid('The first message of a consumer says which group it takes part in.');
        } else if (ack) {
          seat.running.apply({ kind: 'ack', consumer: seat.consumer, ids: textsOf(ack.ids) });
        } else if (nack) {
          const { ids, action, reason } = nack;
          const { running, consumer } = seat;
          running.apply({ kind: 'nack', consumer, ids: textsOf(ids), action: actions[action] ?? 'retry', reason });
        }
      },
      () => call.finish(),
    );
  };

const textsOf = (ids: readonly WireUuid[]): string[] => ids.flatMap((id) => uuidText(id) ?? []);

const join = (call: Call, groups: Groups, options: Options) => {
  const { stream, group } = groupOf(options);
  const structuredIds = idsAreStructured(options.uuidOption);
  if (options.bufferSize <= 0) throw unknown('The buffer of a consumer must hold one event at least.');
  const running = groups.find(stream, group);
  if (!running) throw groupMissing(stream, group);
  if (running.group.isFull) throw groupFull(stream, group);
  call.send(consumerResponse.encode({ subscriptionConfirmation: { subscriptionId: `${stream}::${group}` } }));
  const consumer = running.connect(lineOf(call, stream, structuredIds), options.bufferSize);
  call.onClose(() => running.disconnect(consumer));
  return { running, consumer };
};

const lineOf = (call: Call, stream: string, structuredIds: boolean) => ({
  from: call.peer,
  user: call.principal?.login ?? 'system',
  connectionName: call.connectionName,
  get isFull() {
    return call.full;
  },
  get isClosed() {
    return call.closed;
  },
  ready: () => call.ready(),
  send: (read: ReadEvent, retryCount: number) => {
    const shown = restricted(call) ? withoutOtherStreams(read, stream) : read;
    const event = structuredIds ? withStructuredIds(shown) : shown;
    call.send(consumerResponse.encode({ event: { ...event, retryCount } }));
  },
  fail: (error: unknown) => call.fail(error),
});

/**
 * A group reads for all of its consumers, so who is not an admin gets of a link into another stream the link alone. Who may read
 * `$all` reads every stream.
 */
const withoutOtherStreams = (read: ReadEvent, stream: string): ReadEvent => {
  if (!read.link || !read.event || stream === ALL || streamName(read.event) === stream) return read;
  const { event: _, ...rest } = read;
  return rest;
};
