import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { areas } from '../../apps/api/src/portal.js';

const portal = join(import.meta.dirname, '../../apps/portal/src');
const routes = readdirSync(portal, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)routes\.tsx?$/.test(file))
  .map((file) => readFileSync(join(portal, file), 'utf8'));
const paths = routes.flatMap((text) => [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!));

it('the api answers the portal’s page at exactly those addresses that the portal has pages for', () => {
  const first = new Set(paths.map((path) => path.split('/')[0]!).filter((segment) => segment !== '*'));
  expect([...first].toSorted()).toEqual([...areas].toSorted());
});
