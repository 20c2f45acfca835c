import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { encodeTail } from '../protocol/record.js';
import type { WriteCommand, WriteResult } from './contract.js';
import { EventLog } from './event-log.js';
import { LogStore } from './log-store.js';

const append = (stream: string): WriteCommand => ({
  kind: 'append',
  stream,
  expected: 'any',
  events: [{ id: randomUUID(), type: 't', tail: encodeTail('t', 'application/octet-stream', Buffer.of(), Buffer.from('x')) }],
});
const all = { kind: 'all', from: 0, backwards: false, count: 1000, resolveLinks: false, structuredIds: false } as const;

/** A disk that is done with a flush when it is told to be; what was written when a flush began is on it then. */
interface Flushing {
  readonly head: number;
  readonly end: (error: Error | null) => void;
}
let flushing: Flushing[];
let onDisk: number;
let log: EventLog;

beforeEach(() => {
  flushing = [];
  onDisk = 0;
  jest.spyOn(LogStore.prototype, 'flush').mockImplementation(function (this: LogStore, end) {
    flushing.push({ head: this.head, end });
  });
  log = EventLog.open(undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const turns = async (): Promise<void> => {
  for (let n = 0; n < 4; n++) await new Promise((resolve) => setImmediate(resolve));
};
const endFlush = (which = 0, error: Error | null = null) => {
  const [{ head, end }] = flushing.splice(which, 1) as [Flushing];
  if (!error) onDisk = Math.max(onDisk, head);
  end(error);
};

/** Answers in the order in which they come. */
const follow = () => {
  const answers: string[] = [];
  log.on('committed', (head) => answers.push(`committed to ${head}`));
  return {
    answers,
    write: (name: string) => log.write(append('s'), ({ kind }) => answers.push(`${name} ${kind}`)),
    read: (name: string) =>
      void log.read(all).then(
        (page) => answers.push(`${name} ${page.kind === 'page' ? page.events : page.kind}`),
        () => answers.push(`${name} failed`),
      ),
  };
};

it('answers neither an append nor who reads it before it is on the disk', async () => {
  const { answers, write, read } = follow();
  write('a');
  read('first');
  await turns();
  expect([answers, log.head, log.pending]).toEqual([[], 0, 1]);
  read('second');
  await turns();
  expect([answers, flushing.length]).toEqual([[], 1]);
  endFlush();
  await turns();
  expect([answers, log.head, log.pending]).toEqual([['a done', 'committed to 1', 'first 1', 'second 1'], 1, 0]);
});

it('writes on while the disk is busy, and answers in order whichever flush ends first', async () => {
  const { answers, write } = follow();
  for (const name of ['a', 'b', 'c']) {
    write(name);
    await turns();
  }
  // the third waits for one of them to end
  expect(flushing.map(({ head }) => head)).toEqual([1, 2]);
  endFlush(1);
  await turns();
  expect(answers).toEqual([]);
  endFlush();
  expect(answers).toEqual(['a done', 'committed to 1', 'b done', 'committed to 2']);
  expect(flushing.map(({ head }) => head)).toEqual([3]);
});

it('answers straight away where everything is on the disk', async () => {
  const { answers, read } = follow();
  read('a');
  await turns();
  expect([answers, flushing]).toEqual([['a 0'], []]);
});

it('acknowledges nothing after a flush has failed, and takes nothing more', async () => {
  const { answers, write, read } = follow();
  log.on('fatal', (message) => answers.push(message));
  write('a');
  await turns();
  write('b');
  read('first');
  await turns();
  endFlush(0, new Error('EIO'));
  endFlush();
  await turns();
  write('c');
  read('second');
  await turns();
  expect(answers).toEqual(['The event log failed: EIO', 'first failed', 'c refused', 'second failed']);
});

it('reads what was written before it was asked, in however many groups', async () => {
  const { answers, write, read } = follow();
  for (let n = 0; n < 100; n++) write(`${n}`);
  read('all of them');
  for (let n = 0; n < 20; n++) {
    await turns();
    if (flushing.length > 0) endFlush();
  }
  expect(answers.at(-1)).toBe('all of them 100');
});

it('finishes what it has taken in when it is closed, and refuses what comes later', async () => {
  const { answers, write } = follow();
  for (let n = 0; n < 40; n++) write('early');
  const closed = log.close();
  write('late');
  for (let n = 0; n < 20; n++) {
    await turns();
    if (flushing.length > 0) endFlush();
  }
  await closed;
  expect(answers.filter((answer) => answer === 'early done')).toHaveLength(40);
  expect(answers[0]).toBe('late refused');
});

it('shows nobody what might be lost, whatever the disk does', async () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('write' as const, 'read' as const, 'turn' as const) },
    { weight: 3, arbitrary: fc.constantFrom('first flush' as const, 'second flush' as const) },
    { weight: 1, arbitrary: fc.constant('failure' as const) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      flushing = [];
      onDisk = 0;
      log = EventLog.open(undefined);
      let failed = false;
      let last = 0;
      let [asked, answered] = [0, 0];
      const seen = (head: number) => {
        expect(failed).toBe(false);
        expect(head).toBeLessThanOrEqual(onDisk);
      };
      const committed = (head: number) => {
        expect(head).toBeGreaterThanOrEqual(last);
        seen((last = head));
      };
      const written = (result: WriteResult) => {
        if (result.kind !== 'done') return expect([failed, result]).toMatchObject([true, { reason: 'STOPPED' }]);
        answered++;
        return seen(result.position ?? 0);
      };
      log.on('committed', committed);
      for (const what of steps) {
        if (what === 'write') {
          if (!failed) asked++;
          log.write(append('s'), written);
        }
        if (what === 'read')
          void log.read(all).then(
            (page) => page.kind !== 'ahead' && seen(page.head),
            () => expect(failed).toBe(true),
          );
        if (what === 'turn') await turns();
        if (what === 'first flush' && flushing[0]) endFlush(0);
        if (what === 'second flush' && flushing[1]) endFlush(1);
        if (what === 'failure' && flushing[0] && !failed) {
          failed = true;
          endFlush(0, new Error('EIO'));
        }
        // promises that are kept tell so
        await Promise.resolve();
      }
      for (let n = 0; n < 10 && !failed; n++) {
        await turns();
        while (flushing.length > 0) endFlush();
        await Promise.resolve();
      }
      if (!failed) expect(answered).toBe(asked);
    }),
    { numRuns: 200 },
  );
});
