import { ready, root, run } from './ready.mjs';
import { join } from 'node:path';

const check = process.argv.includes('--check') ? ['--check'] : [];
// The portal is built from what is generated here, and does not build while that is behind the code.
await ready(check.length ? {} : { without: '@gongjian/portal', targets: ['build'] });
const steps = [
  [join(root, 'apps/cli/dist/generate/main.js'), root, ...check],
  [join(root, 'apps/portal/codegen.mjs'), ...check],
];
for (const args of steps) {
  const code = await run(process.execPath, ['--no-warnings', ...args]);
  if (code !== 0) process.exit(code);
}
