import { describe, expect, it } from '@jest/globals';
import { parse, validate, buildSchema } from 'graphql';
import { withFragments } from './with-fragments.js';

const schema = buildSchema('type Query { unit: Unit } type Unit { id: ID! name: String! parent: Unit }');
const name = 'fragment Name on Unit { id name }';
const above = 'fragment Above on Unit { parent { ...Name } }';

describe('documents that share fragments', () => {
  it('carry every fragment they need once, also through others', () => {
    const known = new Map<string, string>();
    for (const source of [name, above]) withFragments(source, known);
    for (const query of ['query Q { unit { ...Name ...Above ... on Unit { id } } }', 'query Q { unit { ...Above } }'])
      expect(validate(schema, parse(withFragments(query, known)))).toEqual([]);
  });

  it('carry those of their own once', () => {
    const text = withFragments('query Q { unit { ...Own } } fragment Own on Unit { id }', new Map());
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('are refused before their fragments are known', () => {
    expect(() => withFragments('query Q { unit { ...Name } }', new Map())).toThrow('Name');
  });

  it('stay as they are without any', () => {
    expect(withFragments('query Q { unit { id } }', new Map([['Name', name]]))).toBe('query Q { unit { id } }');
  });
});
