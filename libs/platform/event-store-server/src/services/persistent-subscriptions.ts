import { groupFailed, groupMissing } from '../groups/group-failures.js';
import { groupInfo } from '../groups/group-info.js';
import type { Groups } from '../groups/groups.js';
import { empty, type Integer64 } from '../protocol/messages.js';
import {
  createGroupRequest,
  deleteGroupRequest,
  groupInfoRequest,
  groupInfoResponse,
  listGroupsRequest,
  listGroupsResponse,
  replayParkedRequest,
  updateGroupRequest,
  type GroupOptions,
} from '../protocol/persistent-messages.js';
import type { EventLog } from '../store/event-log.js';
import { ALL } from '../store/stream-names.js';
import { unary, type Handler } from '../transport/grpc-server.js';
import { consume } from './consume.js';
import { invalid } from './failures.js';
import { groupOf, parseGroup } from './group-requests.js';
import { streamOf } from './proposed-events.js';

const nothing = () => ({});
const done = empty.encode({});

/** The methods of the service PersistentSubscriptions. */
export const persistentMethods = (groups: Groups, store: EventLog): Record<string, Handler> => {
  const restart = unary(nothing, async () => {
    await groups.restart();
    return done;
  });
  const methods: Record<string, Handler> = {
    Create: unary(createGroupRequest.decode, async (request) => {
      await groups.create(parseGroup(request));
      return done;
    }),
    Update: unary(updateGroupRequest.decode, async (request) => {
      await groups.update(parseGroup(request));
      return done;
    }),
    Delete: unary(deleteGroupRequest.decode, async ({ options }) => {
      const { stream, group } = groupOf(options);
      await groups.delete(stream, group);
      return done;
    }),
    GetInfo: unary(groupInfoRequest.decode, async ({ options }) =>
      groupInfoResponse.encode({ subscriptionInfo: groupInfo(await existing(groups, options)) }),
    ),
    List: unary(listGroupsRequest.decode, async ({ options }) => {
      const list = options?.listForStream;
      const stream = list && (list.all ? ALL : streamOf({ ...(list.stream ? { streamIdentifier: list.stream } : {}) }));
      if (list && !stream) throw invalid('The request says neither stream nor $all.');
      await groups.settled();
      const found = stream ? groups.ofStream(stream) : groups.list();
      if (!found) throw groupMissing(stream ?? '');
      return listGroupsResponse.encode({ subscriptions: found.map(groupInfo) });
    }),
    ReplayParked: unary(replayParkedRequest.decode, async ({ options }) => {
      const stopAt = stopOf(options);
      const running = await existing(groups, options);
      await running.replayParked(stopAt);
      return done;
    }),
    RestartSubsystem: restart,
    Read: consume(groups, store),
  };
  const entries = Object.entries(methods).map(([name, handler]) => [`persistent_subscriptions.PersistentSubscriptions/${name}`, handler]);
  return { ...Object.fromEntries(entries), 'operations.Operations/RestartPersistentSubscriptions': restart } as Record<string, Handler>;
};

const existing = async (groups: Groups, options: GroupOptions | undefined) => {
  const { stream, group } = groupOf(options);
  await groups.settled();
  const running = groups.find(stream, group);
  if (!running) throw groupMissing(stream, group);
  return running;
};

const stopOf = (options: (GroupOptions & { stopAt?: Integer64 }) | undefined): number => {
  if (options?.stopAt === undefined) return Number.POSITIVE_INFINITY;
  const stopAt = Number(options.stopAt.toString());
  const { stream, group } = groupOf(options);
  if (stopAt < 0) throw groupFailed(stream, group, 'A replay cannot stop before the first parked event.');
  return stopAt;
};
