import { join } from 'node:path';
import { ready, root, run } from './ready.mjs';

await ready();

const tool = (path) => join(root, 'node_modules', path);
const gates = [
  ['format', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['lint', [tool('eslint/bin/eslint.js'), '.']],
  ['types of the server', [tool('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of the portal', [tool('typescript/bin/tsc'), '-p', 'apps/portal/tsconfig.json']],
  [
    'architecture',
    [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'apps', 'libs'],
  ],
  ['generated files', [join(root, 'apps/cli/bin/generate.mjs'), '--check']],
  ['unit tests', [join(root, 'apps/cli/bin/test.mjs'), 'unit']],
];

// npm run check -- --tested: the tests have just been run, and those of the units need not be run again.
const tested = process.argv.includes('--tested');
const failed = [];
const pass = async ([name, args]) => {
  const began = Date.now();
  console.log(`  … ${name}`);
  const said = [];
  const code = await run(process.execPath, args, { heard: (bytes) => said.push(bytes) });
  process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
};
// Each of them keeps one core busy.
const left = gates.filter(([name]) => !tested || name !== 'unit tests');
const lane = async () => {
  for (let gate = left.shift(); gate; gate = left.shift()) await pass(gate);
};
await Promise.all([lane(), lane()]);
console.log(failed.length === 0 ? 'every gate is green' : `not green: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
