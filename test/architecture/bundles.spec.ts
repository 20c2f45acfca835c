import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/** The packages that the bundle of a program holds, by the list of their licences beside it. */
const packagesIn = (app: string): string[] => {
  const licences = readFileSync(join(import.meta.dirname, `../../apps/${app}/bundle/licences.txt`), 'utf8');
  return [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*: /gm)].map(([, name]) => name!);
};

it('the projector holds nothing of GraphQL, which would lie in its memory', () => {
  const packages = packagesIn('projector');
  expect(packages).toContain('kysely');
  expect(packages.filter((name) => /graphql|apollo|fastify/.test(name))).toEqual([]);
  expect(packagesIn('api')).toContain('graphql');
});
