import { expect } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import type { RecordedEvent } from '@gongjian/kernel';
import type { Database } from '@gongjian/read-models';
import { fingerprints, leastPosition, rebuilt, wholeLog } from './comparison.js';
import { type Desk, type Load, give } from './load.js';
import { eventually } from './platform-process.js';

/** What stands at the end is looked at through these. */
export interface Looking {
  readonly store: EventStore;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly desks: readonly Desk[];
}

const streamOf = ({ name, id }: { name: string; id: string }) => `${name === 'registerUnit' ? 'unit' : 'agreement'}-${id}`;

const byCommand = (log: readonly RecordedEvent[]) => {
  const events = new Map<string, RecordedEvent[]>();
  for (const event of log) events.set(event.metadata.commandId, [...(events.get(event.metadata.commandId) ?? []), event]);
  return events;
};

/** Every answered command is in the log once, a repeat answers its first receipt from each copy, and the tables are what the log says. */
export const verifyLoad = async (load: Load, { store, database, databaseUrl, desks }: Looking): Promise<void> => {
  const log = await wholeLog(store);
  const recorded = byCommand(log);
  const known = [...load.acknowledged.values()];
  for (const given of known) {
    const events = recorded.get(given.input.commandId);
    expect(events?.map(({ stream, revision }) => ({ stream, revision }))).toEqual([{ stream: streamOf(given), revision: 0 }]);
  }
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);

  for (const desk of desks) {
    for (const given of [known[0]!, ...known.slice(-10)]) {
      const { receipt, refusal } = await give(given.name === 'registerUnit' ? desk.admin : desk.negotiator, given.name, given.input);
      expect({ receipt, refusal }).toEqual({ receipt: { position: given.position, revision: 0, repeated: true }, refusal: null });
    }
  }
  expect(await wholeLog(store)).toHaveLength(log.length);

  const last = log.at(-1)!.position;
  await eventually('the projector has the whole log', async () => (await leastPosition(database)) >= last, 60_000);
  const tables = await fingerprints(database);
  expect(tables['unit_state']!.rows).toBeGreaterThan(0);
  expect(tables).toEqual(await rebuilt(store, databaseUrl));

  const units = known.filter(({ name }) => name === 'registerUnit').slice(-3);
  for (const { admin } of desks) {
    for (const { id, input } of units) {
      const { data } = await admin.ask<{ unit: { name: string } | null }>(`{ unit(id: "${id}") { name } }`);
      expect(data?.unit?.name).toBe(input['name']);
    }
  }
};
