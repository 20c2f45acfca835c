import { ready, root, run } from './ready.mjs';
import { join } from 'node:path';

await ready();
const check = process.argv.includes('--check') ? ['--check'] : [];
const steps = [
  [join(root, 'apps/cli/dist/generate/main.js'), root, ...check],
  [join(root, 'apps/portal/codegen.mjs'), ...check],
];
for (const args of steps) {
  const code = await run(process.execPath, ['--no-warnings', ...args]);
  if (code !== 0) process.exit(code);
}
