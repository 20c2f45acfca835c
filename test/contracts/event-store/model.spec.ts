import { randomBytes, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { afterAll, describe, expect, it } from '@jest/globals';
import { jsonEvent, type AppendExpectedRevision, type EventStoreDBClient } from '@eventstore/db-client';
import fc from 'fast-check';
import { describeError } from './support/errors.js';
import { Model, type Expectation, type Limits, type Outcome } from './support/model.js';
import { EmbeddedSubject, subjectFromEnvironment, type Subject } from './support/subject.js';
import { encode, eventOf, expectation, openRead, streamIdentifier, unary, type Plain } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

type Step =
  | { do: 'append'; path: 'batch' | 'classic'; stream: string; expected: Expectation; ids: number[] }
  | { do: 'softDelete' | 'tombstone'; stream: string; expected: Expectation }
  | { do: 'setMetadata'; stream: string; limits: Limits }
  | { do: 'read'; stream: string; backwards: boolean; from: 'start' | 'end' | number; count: number };

const stream = fc.constantFrom('a', 'b');
const expectations = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Expectation>('any', 'no_stream', 'stream_exists') },
  { weight: 2, arbitrary: fc.nat(6) },
);
const limits: fc.Arbitrary<Limits> = fc.record(
  { truncateBefore: fc.integer({ min: -1, max: 8 }), maxCount: fc.integer({ min: -1, max: 5 }) },
  { requiredKeys: [] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      path: fc.constantFrom('batch' as const, 'classic' as const),
      stream,
      expected: expectations,
      // few ids, so that repeats of every kind come about
      ids: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('softDelete' as const), stream, expected: expectations }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tombstone' as const), stream: fc.constant('b'), expected: expectations }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('setMetadata' as const), stream, limits }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      stream,
      backwards: fc.boolean(),
      from: fc.oneof(fc.constantFrom('start' as const, 'end' as const), fc.nat(12)),
      count: fc.integer({ min: 1, max: 6 }),
    }),
  },
);

const revisionOf = (expected: Expectation): AppendExpectedRevision => (typeof expected === 'number' ? BigInt(expected) : expected);

const outcome = async (call: Promise<{ nextExpectedRevision?: bigint; position?: unknown }>): Promise<Partial<Outcome>> => {
  try {
    const { nextExpectedRevision, position } = await call;
    const revision = nextExpectedRevision === undefined ? {} : { revision: Number(nextExpectedRevision) };
    return { ok: true, ...revision, at: position !== undefined };
  } catch (error) {
    return { ok: false, error: (describeError(error) as { type: 'stream-deleted' }).type };
  }
};

/** Does the step on the server and on the model; gives both answers. */
const take = async (subject: Subject, prefix: string, ids: string[], model: Model, one: Step): Promise<[unknown, unknown]> => {
  const name = prefix + one.stream;
  const client = subject.client(one.do === 'append' ? one.path : 'batch');
  switch (one.do) {
    case 'append': {
      const own = one.ids.map((number) => ids[number] ?? '');
      const events = own.map((id) => jsonEvent({ id, type: 'tested', data: {} }));
      const answer = outcome(client.appendToStream(name, events, { expectedRevision: revisionOf(one.expected) }));
      return [await answer, model.append(name, one.expected, own)];
    }
    case 'softDelete':
    case 'tombstone': {
      // the client itself knows no stream_exists for deletes
      const request = encode('DeleteReq', { options: { streamIdentifier: streamIdentifier(name), ...expectation(one.expected) } });
      const method = one.do === 'softDelete' ? 'Delete' : 'Tombstone';
      const answer = await outcome(unary(subject, 'streams.Streams', method, request, 'DeleteResp'));
      return [answer, withoutRevision(model[one.do](name, one.expected))];
    }
    case 'setMetadata':
      return [await outcome(client.setStreamMetadata(name, { ...one.limits })), model.setMetadata(name, one.limits)];
    case 'read':
      // a stream cannot be read forwards from its end
      if (!one.backwards && one.from === 'end') return [0, 0];
      return [await readRevisions(client, name, one), model.read(name, one.backwards, one.from, one.count)];
  }
};

const withoutRevision = (result: Outcome) => (result.ok ? { ok: true, at: result.at } : result);

const readRevisions = async (client: EventStoreDBClient, name: string, { backwards, from, count }: Extract<Step, { do: 'read' }>) => {
  const revisions: number[] = [];
  const direction = backwards ? ('backwards' as const) : ('forwards' as const);
  const fromRevision = typeof from === 'number' ? BigInt(from) : from;
  try {
    for await (const { event } of client.readStream(name, { direction, fromRevision, maxCount: count }))
      revisions.push(Number(event?.revision));
    return revisions;
  } catch (error) {
    return (error as { type: string }).type;
  }
};

const logOf = async (subject: Subject, prefix: string) => {
  const lines: string[] = [];
  const filter = { streamIdentifier: { prefix: [prefix, `$$${prefix}`], regex: '' }, count: {}, checkpointIntervalMultiplier: 1 };
  const options = { all: { start: {} }, count: '1000', filter, readDirection: 0, uuidOption: { string: {} } };
  for await (const answer of openRead(subject, options)) {
    const { revision, stream: name, type } = eventOf((answer as Plain)['event']);
    lines.push(`${revision}@${name} ${type}`);
  }
  return lines;
};

describe('the server against a model of its rules', () => {
  let subject: Subject | undefined;
  afterAll(() => subject?.stop());

  const follow = (open: () => Promise<Subject>, halfway: (subject: Subject) => Promise<void>, numRuns: number, length: number) =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: length / 2, maxLength: length }), async (steps) => {
        const server = (subject ??= await open());
        const prefix = `m${randomBytes(6).toString('hex')}-`;
        const ids = Array.from({ length: 10 }, () => randomUUID());
        const model = new Model();
        for (const [index, one] of steps.entries()) {
          if (index === Math.floor(steps.length / 2)) await halfway(server);
          const [actual, wanted] = await take(server, prefix, ids, model, one);
          expect(actual).toEqual(wanted);
        }
        expect(await logOf(server, prefix)).toEqual(model.log);
      }),
      // each run takes a while, and a shrunk one is no clearer
      { numRuns, endOnFailure: true },
    );

  it('answers every step as the model does', async () => {
    await follow(subjectFromEnvironment, () => Promise.resolve(), 25, 30);
    await subject?.stop();
    subject = undefined;
  }, 240_000);

  it('answers as the model does across a kill', async () => {
    const open = () => EmbeddedSubject.start({ disk: true });
    await follow(open, (server) => (server as EmbeddedSubject).restart('kill'), 2, 40);
  }, 240_000);
});
