import { describe, expect, it } from '@jest/globals';
import { LogCheck } from './check-log.js';

const json = Buffer.from('{}');
const event = (stream: string, revision: number, position: number, data = json) => ({
  ...{ stream, revision, position: BigInt(position), data, metadata: json },
  ...{ id: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`, type: 'Happened', contentType: 'application/json' },
});

const problemsOf = (...events: ReturnType<typeof event>[]) => {
  const check = new LogCheck();
  for (const one of events) check.add(one);
  expect(check.count).toBe(check.problems.length);
  return check.problems.map(({ at, problem }) => `${at}: ${problem}`);
};

describe('checking a log', () => {
  it('finds nothing in one that is whole', () => {
    expect(problemsOf(event('a-1', 0, 0), event('b-1', 0, 1), event('a-1', 1, 5))).toEqual([]);
  });

  it('finds a revision that is missing, one that comes twice, and one that does not begin at 0', () => {
    expect(problemsOf(event('a-1', 0, 0), event('a-1', 2, 1))).toEqual(['a-1@2 (1): revision 1 was to come']);
    expect(problemsOf(event('a-1', 0, 0), event('a-1', 0, 1))).toEqual(['a-1@0 (1): revision 1 was to come']);
    expect(problemsOf(event('a-1', 3, 0))).toEqual(['a-1@3 (0): revision 0 was to come']);
  });

  it('finds a position that does not grow and data that is no JSON', () => {
    expect(problemsOf(event('a-1', 0, 4), event('b-1', 0, 4))).toEqual(['b-1@0 (4): position is not above 4']);
    expect(problemsOf(event('a-1', 0, 0, Buffer.from('{')))).toEqual(['a-1@0 (0): Happened: data is no JSON']);
  });
});
