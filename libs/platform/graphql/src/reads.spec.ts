import { describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import { Refusal } from '@gongjian/kernel';
import { type ReadModel, type Rows, readModelRefusals } from '@gongjian/read-models';
import { Reads } from './reads.js';
import type { RequestContext } from './request-context.js';

const model = (name: string): ReadModel<{ id: string }> => ({ name, version: 1, columns: { id: 'text' }, units: () => 'public' });
const [going, stopped] = [model('going'), model('stopped')];
const logId = '0c2f5a3e-6a0f-4d0e-9a53-2f6b6e1d7c44';
const store = { identity: async () => logId } as Partial<EventStore> as EventStore;
const rows = {
  waitUntilRunning: async () => ['stopped'],
  findMany: async (_: unknown, keys: readonly string[]) => keys.map((id) => ({ id })),
} as Partial<Rows> as Rows;
const reads = new Reads(rows, store, [going, stopped]);
const context = () =>
  ({
    viewer: { unitIds: [], signedIn: false },
    clock: () => '2026-01-01T00:00:00.000Z',
    loaders: new Map(),
  }) as Partial<RequestContext> as RequestContext;
const behind = { code: 'READ_MODEL_BEHIND' };

describe('a query that demands a position', () => {
  it('reads what got there, though another read model stopped before it', async () => {
    const request = context();
    const at = await reads.at({ atLeast: `${logId}:7` }, request);
    expect(await reads.find(going, 'a', request, at)).toEqual({ id: 'a', at: undefined });
  });

  it('is refused when it reads the one that stopped', async () => {
    const request = context();
    const at = await reads.at({ atLeast: `${logId}:7` }, request);
    await expect(reads.find(stopped, 'a', request, at)).rejects.toMatchObject(behind);
    await expect(reads.list(stopped, {}, request, { orderBy: [] }, at)).rejects.toMatchObject(behind);
  });

  it('is refused when it goes over all of them', async () =>
    expect(reads.atAll({ atLeast: `${logId}:7` }, context())).rejects.toMatchObject(behind));

  it('waits no longer for what the log itself does not reach, and goes on where it does', async () => {
    const behindFor = (times: number) => {
      let asked = 0;
      const slow = {
        ...rows,
        waitUntilRunning: async () => {
          if ((asked += 1) <= times) throw new Refusal(readModelRefusals.READ_MODEL_BEHIND);
          return [];
        },
      } as Partial<Rows> as Rows;
      const log = { ...store, health: () => ({ connected: true, since: '' }), head: async () => 7n } as Partial<EventStore> as EventStore;
      return new Reads(slow, log, [going]);
    };
    await expect(behindFor(1).at({ atLeast: `${logId}:8` }, context())).rejects.toMatchObject({ code: 'POSITION_BEYOND_LOG' });
    await expect(behindFor(1).at({ atLeast: `${logId}:7` }, context())).resolves.toBeUndefined();
    await expect(behindFor(2).at({ atLeast: `${logId}:7` }, context())).rejects.toMatchObject(behind);
  });

  it('does not bind the next request', async () => {
    await reads.at({ atLeast: `${logId}:7` }, context());
    const next = context();
    expect(await reads.find(stopped, 'a', next, await reads.atAll({}, next))).toEqual({ id: 'a', at: undefined });
  });
});
