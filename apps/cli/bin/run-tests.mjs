import { join } from 'node:path';
import { ready, root, run } from './ready.mjs';

await ready();
const suites = process.argv.slice(2);
const chosen = suites.length > 0 ? suites : ['unit', 'architecture', 'contracts', 'e2e', 'browser', 'faults'];
// Processes are killed and disks filled only where the faults are asked for: that takes as long as all the rest of a suite.
const long = suites.join() === 'faults' ? { FAULT_ROUNDS: process.env.FAULT_ROUNDS ?? '40', FAULT_FIGURES: 'true' } : {};
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
    ...(suites.length > 0 ? [] : ['--testPathIgnorePatterns=test/faults/(copies|kill|leaders|disk-full)']),
    '--testTimeout=60000',
    '--maxWorkers=3',
    // A test that fails before it has cleaned up must not keep the run from ending.
    '--forceExit',
  ],
  { env: long },
);
process.exit(code);
