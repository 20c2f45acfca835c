import { afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CannotCopy, type PlacedEvent, type RawEvent, RawLog, copyLog, writeLog } from '@gongjian/event-store';
import { type RestartableStore, openRestartableStore } from './store.js';

const stores: RestartableStore[] = [];
const logs: RawLog[] = [];

/** An empty embedded store with a way to its bytes. */
const open = async (): Promise<{ store: RestartableStore; log: RawLog }> => {
  const store = await openRestartableStore();
  const log = RawLog.connect(store.url);
  stores.push(store);
  logs.push(log);
  return { store, log };
};

afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close()));
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

const json = 'application/json';
const event = (stream: string, revision: number, data: string | Buffer, contentType = json): RawEvent => ({
  ...{ stream, revision, id: randomUUID(), type: 'Happened', contentType },
  metadata: Buffer.from('{"v": 1,  "spaced": 1.0}'),
  data: Buffer.from(data),
});

/** A log with everything that may not change on the way: streams in turns, bytes that JSON would not write so, no JSON at all. */
const history = (): RawEvent[] => [
  event('gongjian-log', 0, '{"logId":"1"}'),
  event('unit-1', 0, '{"a": 1, "b":1.0}'),
  event('unit-1', 1, '{"text":"\\u4e2d 文 😀","n":12345678901234567890}'),
  event('agreement-2', 0, Buffer.from([0, 255, 1, 254]), 'application/octet-stream'),
  event('unit-1', 2, '{}'),
  ...Array.from({ length: 450 }, (_, revision) => event('unit-3', revision, `{"n":${revision},"fill":"${'x'.repeat(900)}"}`)),
  event('agreement-2', 1, '{"end":true}'),
];

const from = async function* (events: readonly RawEvent[]) {
  yield* events;
};
const all = async (log: RawLog): Promise<RawEvent[]> => {
  const events: RawEvent[] = [];
  for await (const { position: _, ...event } of log.read('start') as AsyncIterable<PlacedEvent>) events.push(event);
  return events;
};

describe('a log moved between stores', () => {
  it('is the same byte for byte, in its order, there and back', async () => {
    const [{ log: a }, { log: b }, { log: c }] = [await open(), await open(), await open()];
    const events = history();
    await writeLog(a, from(events));
    expect(await all(a)).toEqual(events);
    const there = await copyLog(a, b);
    const back = await copyLog(b, c);
    expect(there).toEqual({ events: events.length, passedOver: 0, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(back).toEqual(there);
    expect(await all(c)).toEqual(events);
  });

  it('goes on where it was cut off, through a restart of the target, and again when it is whole', async () => {
    const [{ log: a }, { store, log: b }] = [await open(), await open()];
    const events = history();
    await writeLog(a, from(events));
    const cut = copyLog(a, b, (step, { events }) => {
      if (step === 'copy' && events > 100) throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    const half = (await all(b)).length;
    expect(half).toBeGreaterThan(100);
    expect(half).toBeLessThan(events.length);
    await store.stop();
    await store.start();
    expect(await copyLog(a, b)).toMatchObject({ events: events.length, passedOver: half });
    expect(await copyLog(a, b)).toMatchObject({ events: events.length, passedOver: events.length });
    expect(await all(b)).toEqual(events);
  });

  it('waits for a target that is away for a moment', async () => {
    const [{ log: a }, { store, log: b }] = [await open(), await open()];
    const events = history();
    await writeLog(a, from(events));
    let away: Promise<void> | undefined;
    const copied = await copyLog(a, b, (step, { events }) => {
      if (step === 'copy' && events > 100) away ??= store.stop().then(() => store.start());
    });
    await away;
    expect(copied.events).toBe(events.length);
    expect(await all(b)).toEqual(events);
  });

  it('is not written over another one', async () => {
    const [{ log: a }, { log: b }] = [await open(), await open()];
    const events = history();
    await writeLog(a, from(events));
    await writeLog(b, from([...events.slice(0, 4), event('unit-1', 2, '{"other":true}')]));
    await expect(copyLog(a, b)).rejects.toThrow(new CannotCopy('TARGET_DIFFERS', 'unit-1@2 stands where unit-1@2 was to stand'));
    expect(await all(b)).toHaveLength(5);
  });

  it('is not written where the target holds more', async () => {
    const [{ log: a }, { log: b }] = [await open(), await open()];
    const events = history().slice(0, 3);
    await writeLog(a, from(events));
    await writeLog(b, from([...events, event('unit-9', 0, '{}')]));
    await expect(copyLog(a, b)).rejects.toThrow('unit-9@0 follows what was to be written');
  });

  it('says so where the first events of a stream are gone', async () => {
    const { log } = await open();
    await expect(writeLog(log, from([event('unit-1', 7, '{}')]))).rejects.toThrow('REVISIONS_MISSING');
  });
});
