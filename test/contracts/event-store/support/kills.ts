import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { jsonEvent } from '@eventstore/db-client';
import { expect } from '@jest/globals';
import { type EmbeddedSubject, program } from './subject.js';

const appenders = 16;
const together = 3;
const proposed = () => jsonEvent({ id: randomUUID(), type: 'tested', data: {} });

/** What was acknowledged: where each event was said to stand. */
type Acknowledged = Map<string, { readonly stream: string; readonly revision: bigint }>;

/** Kills the server under load after each of the pauses, with -9 or as is said, and holds the log against what it acknowledged: answers how much that was. */
export const killUnderLoad = async (
  subject: EmbeddedSubject,
  pausesMs: readonly number[],
  kill: () => Promise<unknown> = () => subject.end('SIGKILL'),
): Promise<number> => {
  const acknowledged: Acknowledged = new Map();
  for (const pauseMs of pausesMs) {
    const client = subject.client();
    let stopped = false;
    const appender = async (number: number) => {
      const stream = `load-${number}`;
      while (!stopped) {
        const batch = Array.from({ length: together }, proposed);
        try {
          const { nextExpectedRevision } = await client.appendToStream(stream, batch, { deadline: 1000 });
          batch.forEach(({ id }, index) => acknowledged.set(id, { stream, revision: nextExpectedRevision - 2n + BigInt(index) }));
        } catch {
          return;
        }
      }
    };
    const load = Array.from({ length: appenders }, (_, number) => appender(number));
    await pause(pauseMs);
    await kill();
    stopped = true;
    await Promise.race([Promise.all(load), pause(1500)]);
    await subject.restart('kill');
  }
  await compare(subject, acknowledged);
  return acknowledged.size;
};

/** Ends the server, and has its log verified. */
export const expectSound = async (subject: EmbeddedSubject, signal: NodeJS.Signals): Promise<void> => {
  await subject.end(signal);
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify', '--db', subject.directory!]);
  expect(stdout).toContain('nothing is wrong');
};

/** Every acknowledged event stands where it was said to, once; nothing stands in part, out of order or with a gap. */
const compare = async (subject: EmbeddedSubject, acknowledged: Acknowledged): Promise<void> => {
  const stored = new Map<string, string>();
  const lengths = new Map<string, bigint>();
  let count = 0;
  let last = -1n;
  for await (const { event } of subject.client().readAll()) {
    if (!event || event.streamId.startsWith('$')) continue;
    const { id, streamId, revision, position } = event;
    const next = lengths.get(streamId) ?? 0n;
    if (revision !== next || position!.commit <= last) throw new Error(`${revision}@${streamId} stands where ${next} belongs`);
    lengths.set(streamId, next + 1n);
    stored.set(id, `${revision}@${streamId}`);
    last = position!.commit;
    count += 1;
  }
  expect(stored.size).toBe(count);
  for (const length of lengths.values()) expect(length % BigInt(together)).toBe(0n);
  const lost = [...acknowledged].filter(([id, { stream, revision }]) => stored.get(id) !== `${revision}@${stream}`);
  expect(lost).toEqual([]);
};
