import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const stampFile = (name) => join(root, 'node_modules', '.cache', 'gongjian', name);
const stampOf = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '');
const setStamp = (name, value) => {
  mkdirSync(join(root, 'node_modules', '.cache', 'gongjian'), { recursive: true });
  writeFileSync(stampFile(name), value);
};

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** Runs a program in the checkout; resolves to its exit code. What it prints goes through unless `quiet` keeps it for a failure. */
export const run = (program, args, { quiet = false, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const said = [];
    child.stdout?.on('data', (bytes) => said.push(bytes));
    child.stderr?.on('data', (bytes) => said.push(bytes));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(said));
      resolve(code ?? (signal ? 1 : 0));
    });
  });

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Says what is going on, and again every ten seconds while it goes on. */
const withProgress = async (zh, en, work) => {
  const began = Date.now();
  console.log(`  … ${zh} · ${en}`);
  const timer = setInterval(() => console.log(`  … ${zh} (${seconds(began)})`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};

const orEnd = (code, zh, en) => {
  if (code === 0) return;
  console.error(`\n${zh}\n${en}`);
  process.exit(1);
};

const install = async () => {
  const lock = digest(readFileSync(join(root, 'package-lock.json')));
  if (stampOf('installed') === lock && existsSync(join(root, 'node_modules', 'nx'))) return;
  const code = await withProgress('正在安装依赖,首次约需一两分钟', 'installing dependencies, a minute or two the first time', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }),
  );
  orEnd(
    code,
    '依赖安装失败。请检查网络与磁盘空间后重试。',
    'Installing the dependencies failed. Check the network and the free disk space, then try again.',
  );
  setStamp('installed', lock);
};

/** Every source file's path, size and time of change: cheaper than asking the build tool when nothing changed. */
const fingerprint = () => {
  const lines = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (['node_modules', 'dist', '.nx', 'data'].includes(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        const { size, mtimeMs } = statSync(path);
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  for (const folder of ['apps', 'libs']) visit(join(root, folder));
  return digest(lines.sort().join('\n') + process.version);
};

const built = () => ['api', 'portal'].every((app) => existsSync(join(root, 'apps', app, 'dist')));

const build = async () => {
  const now = fingerprint();
  if (stampOf('built') === now && built()) return;
  const code = await withProgress('正在构建', 'building what changed', () =>
    run(
      process.execPath,
      [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--outputStyle=static', '--parallel=2'],
      { quiet: true, env: { NX_DAEMON: 'false' } },
    ),
  );
  orEnd(code, '构建失败,原因见上。', 'The build failed; the reason stands above.');
  setStamp('built', fingerprint());
};

/** Installs when the lock file changed and builds what changed; says what it does, or nothing when there is nothing to do. */
export const ready = async () => {
  await install();
  await build();
};
