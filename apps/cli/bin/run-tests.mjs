import { join } from 'node:path';
import { ready, root, run } from './ready.mjs';

await ready();
const suites = process.argv.slice(2);
const chosen = suites.length > 0 ? suites : ['unit', 'architecture', 'contracts', 'e2e', 'browser', 'faults'];
const code = await run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects',
    ...chosen,
    '--reporters=default',
    `--reporters=${join(root, 'test/closing-line.mjs')}`,
    `--testSequencer=${join(root, 'test/longest-first.mjs')}`,
    '--testTimeout=60000',
    '--maxWorkers=2',
    // A test that fails before it has cleaned up must not keep the run from ending.
    '--forceExit',
  ],
  {},
);
process.exit(code);
