import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideAppend, type KnownEvents } from './append-decision.js';
import type { Expected } from './contract.js';

const knownIn = (stream: readonly string[]): KnownEvents => ({
  revisionOf: (id) => (stream.includes(id) ? stream.indexOf(id) : undefined),
  idAt: (revision) => stream[revision],
});
const facts = (stream: readonly string[], more = {}) => ({
  last: stream.length - 1,
  tombstoned: false,
  softDeleted: false,
  hasMetadata: false,
  ...more,
});
const decide = (stream: readonly string[], expected: Expected, ids: readonly string[], more = {}) =>
  decideAppend(facts(stream, more), expected, ids, knownIn(stream));

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
const expectation = fc.oneof(fc.constantFrom<Expected>('any', 'no_stream', 'stream_exists'), fc.nat(15));
const flags = fc.record({ softDeleted: fc.boolean(), hasMetadata: fc.boolean() });

describe('deciding an append', () => {
  it('writes new events at the end, whatever came before', () => {
    fc.assert(
      fc.property(ids, ids, flags, (stream, fresh, more) => {
        const unknown = fresh.filter((id) => !stream.includes(id));
        const end: Expected = stream.length === 0 ? 'no_stream' : stream.length - 1;
        expect(decide(stream, end, unknown, more)).toEqual({ kind: 'write', revive: more.softDeleted });
        expect(decide(stream, 'any', unknown, more)).toEqual({ kind: 'write', revive: more.softDeleted });
      }),
    );
  });

  it('knows every run of its events again, and says where its last one stands', () => {
    fc.assert(
      fc.property(
        ids.filter(({ length }) => length > 1),
        fc.nat(),
        fc.nat(),
        flags,
        (stream, a, b, more) => {
          const start = a % (stream.length - 1);
          const run = stream.slice(start, start + 1 + (b % (stream.length - 1 - start)));
          const repeat = { kind: 'repeat', last: start + run.length - 1 };
          expect(decide(stream, 'any', run, more)).toEqual(repeat);
          expect(decide(stream, start === 0 ? 'no_stream' : start - 1, run, more)).toEqual(repeat);
        },
      ),
    );
  });

  it('never writes below the end: a stale expectation is a repeat or a conflict', () => {
    fc.assert(
      fc.property(ids, expectation, ids, flags, (stream, expected, batch, more) => {
        const decision = decide(stream, expected, batch, more);
        if (typeof expected !== 'number') return;
        if (expected === stream.length - 1) expect(decision.kind).toBe('write');
        else expect(['repeat', 'wrong-version']).toContain(decision.kind);
        if (expected > stream.length - 1) expect(decision).toEqual({ kind: 'wrong-version', current: stream.length - 1 });
      }),
    );
  });

  it('refuses what is half known, so that a batch never lands in part', () => {
    fc.assert(
      fc.property(
        ids.filter(({ length }) => length > 0),
        fc.string({ minLength: 4 }),
        flags,
        (stream, fresh, more) => {
          const half = [...stream, fresh];
          expect(decide(stream, 'any', half, more).kind).toBe('wrong-version');
          expect(decide(stream, 'no_stream', half, more).kind).toBe('wrong-version');
        },
      ),
    );
  });

  it('takes nothing after a tombstone', () => {
    fc.assert(
      fc.property(ids, expectation, ids, (stream, expected, batch) => {
        expect(decide(stream, expected, batch, { tombstoned: true })).toEqual({ kind: 'stream-deleted' });
      }),
    );
  });
});
