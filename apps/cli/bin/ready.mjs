import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const stampFile = (name) => join(root, 'node_modules', '.cache', 'gongjian', name);
const stampOf = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '');
const setStamp = (name, value) => {
  mkdirSync(join(root, 'node_modules', '.cache', 'gongjian'), { recursive: true });
  writeFileSync(stampFile(name), value);
};

/** Keeps the whole of what a failed program said, where the checkout can be written. */
const kept = (name, text) => {
  try {
    setStamp(name, text);
    return [`日志 log: ${stampFile(name)}`];
  } catch {
    return [];
  }
};

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** Runs a program in the checkout; resolves to its exit code. What it prints goes through, or is handed to `heard`. */
export const run = (program, args, { heard, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: program === 'npm' && process.platform === 'win32',
    });
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Why the checkout could not be made ready, for people. */
export class NotReady extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Says what is going on, and again every ten seconds while it goes on; what the program said goes to a log and is shown in brief when it fails. */
const step = async (name, zh, en, program, args, { failed, brief, env }) => {
  const began = Date.now();
  console.log(`  … ${zh} · ${en}`);
  const timer = setInterval(() => console.log(`  … ${zh} (${seconds(began)})`), 10_000);
  const said = [];
  try {
    const code = await run(program, args, { heard: (bytes) => said.push(bytes), env });
    if (code === 0) return;
  } finally {
    clearInterval(timer);
  }
  const text = Buffer.concat(said).toString();
  const told = brief(text.split('\n').filter((line) => line.trim() && !/^\s+(at |\d+: )|^Stack backtrace/.test(line)));
  throw new NotReady([...told, '', ...failed, ...kept(`${name}.log`, text)].join('\n'));
};

const install = async () => {
  const lock = digest(readFileSync(join(root, 'package-lock.json')));
  if (stampOf('installed') === lock && existsSync(join(root, 'node_modules', 'nx'))) return;
  await step(
    'install',
    '正在安装依赖，首次约需一两分钟',
    'installing dependencies, a minute or two the first time',
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      failed: [
        '依赖安装失败。请检查网络、磁盘空间以及对本目录的写权限，然后重试。',
        'Installing the dependencies failed. Check the network, the free disk space and that this folder can be written, then try again.',
      ],
      brief: (lines) => lines.slice(0, 6),
    },
  );
  setStamp('installed', lock);
};

/** What building leaves in a project's folder. */
const outputs = { build: 'dist', bundle: 'bundle' };

const outputsOf = (folder) => {
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys(outputs)
    .filter((target) => target in scripts)
    .map((target) => outputs[target]);
};

/** Every source file's path, size and time of change: cheaper than asking the build tool when nothing changed. Tells also whether all is built. */
const survey = () => {
  const lines = [];
  let built = true;
  const visit = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const has = (name) => entries.some((entry) => entry.name === name);
    if (has('package.json') && !outputsOf(folder).every(has)) built = false;
    for (const entry of entries) {
      if (['node_modules', 'dist', 'bundle', '.nx', 'data', 'golden'].includes(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else note(path);
    }
  };
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    lines.push(`${relative(root, path)} ${size} ${mtimeMs}`);
  };
  for (const folder of ['apps', 'libs']) visit(join(root, folder));
  for (const file of ['.swcrc', 'nx.json', 'package-lock.json', 'rolldown.config.mjs', 'tsconfig.base.json']) note(join(root, file));
  return { fingerprint: digest(lines.sort().join('\n') + process.version), built };
};

const build = async ({ without, targets }) => {
  const { fingerprint, built } = survey();
  if (stampOf('built') === fingerprint && built) return;
  await step(
    'build',
    '正在构建',
    'building what changed',
    process.execPath,
    [
      join(root, 'node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      ...(targets ?? Object.keys(outputs)),
      '--outputStyle=static',
      '--parallel=2',
      ...(without ? [`--exclude=${without}`] : []),
    ],
    {
      failed: ['构建失败，原因见上。', 'The build failed; the reason stands above.'],
      brief: (lines) => lines.slice(-40),
      env: { NX_DAEMON: 'false' },
    },
  );
  if (!without && !targets) setStamp('built', fingerprint);
};

/** Installs when the lock file changed and builds what changed, save a project that is left out by name, or some targets alone; says what it does, or nothing when there is nothing to do. Throws NotReady. */
export const prepare = async (options = {}) => {
  await install();
  await build(options);
};

/** The same for a program that cannot do without: ends it with the reason. */
export const ready = async (options) => {
  try {
    await prepare(options);
  } catch (error) {
    if (!(error instanceof NotReady) && error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
};
