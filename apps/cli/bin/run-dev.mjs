import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';

/** The platform, built and started again whenever a source changes. */
let platform;
let wanted = Promise.resolve();

const stop = () =>
  new Promise((resolve) => {
    if (!platform || platform.exitCode !== null) return resolve();
    platform.once('exit', resolve);
    platform.kill('SIGTERM');
  });

const restart = () => {
  wanted = wanted.then(async () => {
    await stop();
    await ready();
    platform = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs')], {
      cwd: root,
      stdio: 'inherit',
      env: { NODE_ENV: 'development', ...process.env },
    });
  });
};

let timer;
for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (!file || !/\/src\/.*\.(tsx?|css|json)$/.test(file) || file.endsWith('.spec.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(restart, 300);
  });
}
process.once('SIGINT', () => void stop().then(() => process.exit(0)));
restart();
