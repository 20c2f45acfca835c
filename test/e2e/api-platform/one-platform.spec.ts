import { afterAll, beforeAll } from '@jest/globals';
import { agreements } from '../agreements/agreements.suite.js';
import { asOf } from '../agreements/as-of.suite.js';
import { dryRun } from '../agreements/dry-run.suite.js';
import { standing } from '../agreements/standing.suite.js';
import { files } from './files.suite.js';
import { limits } from './limits.suite.js';
import { lists } from './lists.suite.js';
import { live } from './live.suite.js';
import { passwords } from './passwords.suite.js';
import { Platform } from './platform.js';
import { signIn } from './sign-in.suite.js';
import { tokens } from './tokens.suite.js';
import { brands } from '../brands/brand.suite.js';
import { calendar } from '../directory/calendar.suite.js';
import { directory } from '../directory/directory.suite.js';
import { importing } from '../directory/import.suite.js';
import { projects } from '../projects/project.suite.js';
import { twins } from '../projects/twins.suite.js';
import { search } from '../workbench/search.suite.js';
import { workbench } from '../workbench/workbench.suite.js';

/** One platform for all that leave it as it is but for units, people and objects of their own: to start one takes ten times as long. */
let platform: Platform;
beforeAll(async () => void (platform = await Platform.open()), 60_000);
afterAll(() => platform?.close(), 30_000);

const current = (): Platform => platform;

signIn(current);
tokens(current);
passwords(current);
limits(current);
files(current);
live(current);
lists(current);
directory(current);
importing(current);
agreements(current);
standing(current);
asOf(current);
dryRun(current);
projects(current);
twins(current);
brands(current);
workbench(current);
search(current);
calendar(current);
