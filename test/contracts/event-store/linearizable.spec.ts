import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ANY, StreamNotFoundError, WrongExpectedVersionError, jsonEvent } from '@eventstore/db-client';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Chance } from '../../histories/chance.js';
import { type Operation, contradiction, writeHistory } from './support/history.js';
import { EmbeddedSubject } from './support/subject.js';

const seed = Number(process.env['HISTORY_SEED'] ?? 1);
const clients = 6;
const streams = ['a', 'b', 'c'];

/** Asks and notes what was asked, when, and what came back. */
class Witness {
  readonly operations: Operation[] = [];
  private values = 0;

  constructor(
    private readonly subject: EmbeddedSubject,
    private readonly prefix: string,
  ) {}

  /** Appends one value expecting what the client believes, or anything. */
  async append(client: number, stream: string, believed: number | undefined): Promise<void> {
    const value = (this.values += 1);
    const from = performance.now();
    const note = (rest: Pick<Operation, 'outcome' | 'revision' | 'seen'>, until = performance.now()) =>
      this.operations.push({ client, stream, from, until, kind: 'append', value, ...rest });
    try {
      const { nextExpectedRevision } = await this.subject
        .client()
        .appendToStream(`${this.prefix}${stream}`, jsonEvent({ id: randomUUID(), type: 'put', data: { value } }), {
          expectedRevision: believed === undefined ? ANY : believed === 0 ? 'no_stream' : BigInt(believed - 1),
        });
      note({ outcome: 'stored', revision: Number(nextExpectedRevision) });
    } catch (error) {
      if (!(error instanceof WrongExpectedVersionError)) return void note({ outcome: 'unknown' }, Infinity);
      const { actualVersion } = error;
      note({ outcome: 'refused', seen: typeof actualVersion === 'bigint' ? Number(actualVersion) + 1 : 0 });
    }
  }

  async read(client: number, stream: string): Promise<void> {
    const from = performance.now();
    const values: number[] = [];
    const connected = this.subject.client();
    try {
      for await (const { event } of connected.readStream(`${this.prefix}${stream}`)) values.push((event!.data as { value: number }).value);
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) return;
    }
    // A read that broke off, be it in silence, tells nothing.
    if (connected !== this.subject.client()) return;
    this.operations.push({ client, stream, from, until: performance.now(), kind: 'read', outcome: 'stored', values });
  }
}

describe('what clients see at once', () => {
  let subject: EmbeddedSubject;
  afterEach(() => subject.stop());

  it('is one order of events, also through a kill -9', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const witness = new Witness(subject, `${randomUUID()}-`);
    const work = async (client: number, turns: number) => {
      const chance = new Chance(seed * 100 + client);
      for (let turn = 0; turn < turns; turn += 1) {
        const stream = chance.pick(streams);
        const known = witness.operations.filter((one) => one.stream === stream).at(-1);
        const believed = (known?.values?.length ?? known?.seen ?? (known?.revision ?? -1) + 1) + chance.pick([0, 0, 0, 1, -1]);
        if (chance.pick([true, false, false])) await witness.read(client, stream);
        else
          await witness.append(client, stream, chance.pick(['any', 'revision', 'revision']) === 'any' ? undefined : Math.max(0, believed));
      }
    };
    const all = (first: number) => Promise.all(Array.from({ length: clients }, (_, client) => work(first + client, 60)));
    const before = all(0);
    await setTimeout(250);
    await Promise.all([subject.restart('kill'), before]);
    // Whoever was cut off is another client afterwards, as in every such history.
    await all(clients);
    for (const stream of streams) await witness.read(2 * clients, stream);

    if (process.env['HISTORIES']) writeHistory(process.env['HISTORIES'], `seed-${seed}`, witness.operations);
    const counts = (outcome: string) => witness.operations.filter((one) => one.kind === 'append' && one.outcome === outcome).length;
    expect(counts('stored')).toBeGreaterThan(100);
    expect(counts('refused')).toBeGreaterThan(10);
    expect(contradiction(witness.operations)).toBeUndefined();
  }, 120_000);
});

describe('a history', () => {
  const stored = (value: number, revision: number, from: number, until: number): Operation => ({
    ...{ client: 1, stream: 's', from, until, kind: 'append', value, outcome: 'stored', revision },
  });
  const read = (values: number[], from: number, until: number): Operation => ({
    ...{ client: 2, stream: 's', from, until, kind: 'read', outcome: 'stored', values },
  });
  const refused = (value: number, seen: number, from: number, until: number): Operation => ({
    ...{ client: 3, stream: 's', from, until, kind: 'append', value, outcome: 'refused', seen },
  });

  it.each<[string, Operation[], RegExp | undefined]>([
    ['in order', [stored(1, 0, 0, 1), read([1], 2, 3), refused(9, 1, 3, 4), stored(2, 1, 4, 5)], undefined],
    ['of what overlaps', [stored(1, 0, 0, 9), stored(2, 1, 0, 2), read([1, 2], 3, 4)], undefined],
    ['of an append that nobody was told of', [{ ...stored(1, 0, 0, Infinity), outcome: 'unknown' }, read([1], 2, 3)], undefined],
    ['with a stale read', [stored(1, 0, 0, 1), read([], 2, 3)], /0 values were there, and 1 had been told/],
    ['with a stale refusal', [stored(1, 0, 0, 1), refused(2, 0, 2, 3)], /0 values were there, and 1 had been told/],
    ['with a lost append', [stored(1, 0, 0, 1), stored(2, 0, 2, 3)], /0 values were there, and 1 had been told/],
    ['with reads that disagree', [stored(1, 0, 0, 9), stored(2, 1, 0, 9), read([1, 2], 1, 2), read([2], 1, 2)], /disagree/],
    ['with a refused value', [refused(1, 0, 0, 1), read([1], 2, 3)], /refused and is read/],
    ['with a value twice', [stored(1, 0, 0, 1), read([1, 1], 2, 3)], /stands twice/],
    ['with another value', [stored(1, 0, 0, 1), stored(2, 1, 0, 3), read([2, 1], 4, 5)], /was stored at/],
    ['with a value from the future', [read([1], 0, 1), stored(1, 0, 2, 3)], /before it was asked for/],
  ])('%s', (_, operations, problem) => {
    const found = contradiction(operations);
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBeUndefined();
  });
});
