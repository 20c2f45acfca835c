import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { NotReady, prepare, root } from './ready.mjs';

// npm run dev: the platform, built and started again whenever a source changes. A build that fails leaves the old one running.
let platform;
let work = Promise.resolve();
let ending = false;

const stop = async () => {
  if (!platform || platform.exitCode !== null || platform.signalCode !== null) return;
  const gone = once(platform, 'exit');
  platform.kill('SIGTERM');
  await gone;
};

const restart = async () => {
  if (ending) return;
  try {
    // Started from the built files themselves, whose lines errors then name.
    await prepare({ targets: ['build'] });
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(`\n${error.message}\n  … 改正后会自动重试 · it is tried again when a source changes`);
    return;
  }
  await stop();
  if (ending) return;
  platform = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs'), '--prepared', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    // A group of its own: Ctrl-C reaches us, and we stop it in order.
    detached: true,
    env: { NODE_ENV: 'development', ...process.env },
  });
};

const enqueue = () => {
  work = work.then(restart);
};

let timer;
for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (!file || !/[\\/]src[\\/].*\.(tsx?|css|json)$/.test(file) || file.endsWith('.spec.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(enqueue, 300);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (ending) return;
    ending = true;
    void stop().then(() => process.exit(0));
  });
enqueue();
