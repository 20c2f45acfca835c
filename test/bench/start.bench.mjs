/**
 * Measures `npm start` as a person has it after the first time: from the command to the page and the sign-in answered,
 * with the demo loaded, and the memory of all processes then. Median of five starts.
 * Writes the figures as JSON to the path given as first argument.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [, , report] = process.argv;
const root = join(import.meta.dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'gongjian-start-bench-'));
chmodSync(directory, 0o711);
const figures = [];
const note = (name, value, unit, aim) => {
  figures.push({ name, value: Math.round(value), unit, aim });
  console.log(`${name.padEnd(46)}${String(Math.round(value)).padStart(10)} ${unit.padEnd(10)} aim ${aim}`);
};

/** Resident memory of a process and all below it, in MiB: what they share with others is counted by its share. */
const memoryOf = (pid) => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const text = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [[Number(name), Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])]];
      } catch {
        return [];
      }
    });
  const below = (of) => [of, ...parents.filter(([, parent]) => parent === of).flatMap(([child]) => below(child))];
  const share = (one) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  return below(pid).reduce((sum, one) => sum + share(one), 0);
};

const start = async () => {
  const began = performance.now();
  // As `npm start` does, including the look whether something is to be built; not where a test says that all is built.
  const args = [join(root, 'apps/cli/bin/start.mjs'), ...process.argv.slice(3)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, GONGJIAN_DATA: directory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      output += bytes;
      const found = /共建 Gongjian {3}(http:\S+)/.exec(output);
      if (found && output.includes('Ctrl-C')) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}\n${output}`)));
  });
  const page = await fetch(address);
  if (!page.ok || !(await page.text()).includes('<script')) throw new Error(`no page at ${address}`);
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ query: '{ platform { demo } agreementRegister(first: 5) { totalCount } }' }),
  }).then((found) => found.json());
  if (!answer.data?.agreementRegister.totalCount) throw new Error(JSON.stringify(answer));
  const ms = performance.now() - began;
  const stop = async () => {
    const since = performance.now();
    child.removeAllListeners('exit');
    const gone = once(child, 'exit');
    child.kill('SIGINT');
    await gone;
    return performance.now() - since;
  };
  return { ms, pid: child.pid, stop };
};

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const first = await start();
  note('first start, the demo loaded, everything built', first.ms, 'ms', '-');
  await first.stop();
  const starts = [];
  const stops = [];
  let memory = 0;
  for (let count = 0; count < 5; count += 1) {
    const { ms, pid, stop } = await start();
    starts.push(ms);
    if (process.platform === 'linux') memory = memoryOf(pid);
    stops.push(await stop());
  }
  note('second start, to a page that answers', median(starts), 'ms', '< 5000');
  note('stop after Ctrl-C', median(stops), 'ms', '-');
  if (memory) note('memory of all processes with the demo', memory, 'MiB', '-');
} finally {
  rmSync(directory, { recursive: true, force: true });
}
if (report) writeFileSync(report, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
