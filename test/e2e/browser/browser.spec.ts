import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import { account } from './jobs/account.js';
import { brand } from './jobs/brand.js';
import { calendar } from './jobs/calendar.js';
import { directory } from './jobs/directory.js';
import { importing } from './jobs/import.js';
import { firstPage } from './jobs/first-page.js';
import { workWithLists } from './jobs/lists.js';
import { negotiation } from './jobs/negotiation.js';
import { notices } from './jobs/notices.js';
import { offline } from './jobs/offline.js';
import { forgotten } from './jobs/password.js';
import { pages } from './jobs/pages.js';
import { processes } from './jobs/processes.js';
import { proof } from './jobs/proof.js';
import { project } from './jobs/project.js';
import { readmeQueries } from './jobs/readme.js';
import { session } from './jobs/session.js';
import { signing } from './jobs/signing.js';
import { timeMachine } from './jobs/time-machine.js';
import { tracing } from './jobs/tracing.js';
import { World } from './world.js';

jest.setTimeout(180_000);

/** One platform and one browser for all jobs: each finds the platform as the jobs before it left it. */
let world: World;
beforeAll(async () => {
  world = await World.start();
}, 180_000);
afterAll(() => world?.close(), 60_000);
afterEach(async () => {
  const complaints = world.takeComplaints();
  await world.leave();
  expect(complaints).toEqual([]);
});

const current = (): World => world;

firstPage(current);
readmeQueries(current);
signing(current);
proof(current);
project(current);
timeMachine(current);
brand(current);
negotiation(current);
account(current);
session(current);
offline(current);
notices(current);
directory(current);
tracing(current);
calendar(current);
importing(current);
forgotten(current);
pages(current);
workWithLists(current);
processes(current);
