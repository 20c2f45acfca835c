import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { encodeTail } from '../protocol/record.js';
import type { WriteCommand } from './contract.js';
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

it('answers a scavenge when what it did is on the disk', async () => {
  let outcome: string | undefined;
  void log.scavenge().then((result) => (outcome = result.outcome));
  await turns();
  expect([outcome, flushing.length]).toEqual([undefined, 1]);
  endFlush();
  await turns();
  expect(outcome).toBe('Success');
});

it('shows nobody what might be lost, whatever the disk does', async () => {
  const asked = fc.constantFrom('write' as const, 'write' as const, 'repeat' as const, 'wrong version' as const, 'read' as const);
  const flush = fc.constantFrom('first flush' as const, 'second flush' as const);
  const what = fc.oneof({ weight: 5, arbitrary: asked }, { weight: 1, arbitrary: flush });
  // Mostly each thing is asked in a turn of its own, so that flushes are begun one after the other.
  const step = fc.record({ what, turn: fc.integer({ min: 0, max: 3 }).map((n) => n > 0) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), async (steps, failsInTheEnd) => {
      flushing = [];
      onDisk = 0;
      log = EventLog.open(undefined);
      // What is thrown in an answer would end the log instead of the test.
      const violations: string[] = [];
      let failed = false;
      let [unanswered, last] = [0, 0];
      let latest: WriteCommand | undefined;
      const seen = (what: string, head: number) => {
        if (failed || head > onDisk) violations.push(`${what} shows ${head} of ${onDisk} on the disk${failed ? ' after a failure' : ''}`);
      };
      log.on('committed', (head) => {
        if (head < last) violations.push(`${head} after ${last}`);
        last = head;
        seen('a commit', head);
      });
      const write = (command: WriteCommand) => {
        unanswered++;
        log.write(command, (result) => {
          unanswered--;
          if (result.kind === 'done') seen('an append', result.position ?? 0);
          else if (result.kind === 'wrong-version') seen('a wrong version', result.current + 1);
          else violations.push(result.kind);
        });
      };
      const read = () => {
        unanswered++;
        void log.read(all).then(
          (page) => {
            unanswered--;
            if (page.kind !== 'ahead') seen('a read', page.head);
          },
          () => failed || violations.push('a read failed'),
        );
      };
      for (const { what, turn } of steps) {
        if (what === 'write') write((latest = append('s')));
        if (what === 'repeat' && latest) write(latest);
        if (what === 'wrong version') write({ ...append('s'), expected: 1_000 });
        if (what === 'read') read();
        if (what === 'first flush' && flushing[0]) endFlush(0);
        if (what === 'second flush' && flushing[1]) endFlush(1);
        if (turn) await turns();
        // promises that are kept tell so
        await Promise.resolve();
      }
      if (failsInTheEnd && flushing[0]) {
        failed = true;
        endFlush(0, new Error('EIO'));
      }
      for (let n = 0; n < 30; n++) {
        await turns();
        while (flushing.length > 0) endFlush();
        await Promise.resolve();
      }
      expect(violations).toEqual([]);
      if (!failed) expect(unanswered).toBe(0);
    }),
    { numRuns: 300 },
  );
});
