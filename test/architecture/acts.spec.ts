import { expect, it } from '@jest/globals';
import { deciders } from '../histories/random-history.js';

it('every rule that says its own earliest day names the entries it makes, so that a correction of days keeps to it', () => {
  const rules = [...deciders.values()].flatMap(({ name, decide, notBefore, evolve }) =>
    Object.entries(decide).map(([command, rule]) => ({
      name,
      command,
      rule,
      ordered: notBefore !== undefined,
      known: Object.keys(evolve),
    })),
  );
  const own = rules.filter(({ rule, ordered }) => typeof rule.notBefore === 'function' || (ordered && rule.by.right === 'platform'));
  expect(own.length).toBeGreaterThan(12);
  expect(own.filter(({ rule }) => !rule.makes?.length).map(({ name, command }) => `${name}: ${command}`)).toEqual([]);
  expect(rules.flatMap(({ rule, known }) => (rule.makes ?? []).filter((type) => !known.includes(type)))).toEqual([]);
  const made = rules.flatMap(({ rule }) => rule.makes ?? []);
  expect(made).toEqual([...new Set(made)]);
});
