import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ready, root, run } from './ready.mjs';

// npm run bench [-- part of a bench's name …]: runs the benches one after the other, gathers their figures, writes the table.
await ready();
const folder = join(root, 'test/bench');
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

const rate = (name, { perSecond, p50ms, p99ms, cpuMs }, aim = '-', tail = '-') => [
  { name, value: perSecond, unit: 'a second', aim },
  ...(p50ms === undefined ? [] : [{ name: `${name}, p50`, value: p50ms, unit: 'ms', aim: '-' }]),
  ...(p99ms === undefined ? [] : [{ name: `${name}, p99`, value: p99ms, unit: 'ms', aim: tail }]),
  ...(cpuMs === undefined ? [] : [{ name: `${name}, CPU of the api for each`, value: cpuMs, unit: 'ms', aim: '-' }]),
];
const delay = (name, { p50ms, p99ms }, aim) => [
  { name: `${name}, p50`, value: p50ms, unit: 'ms', aim: '-' },
  { name: `${name}, p99`, value: p99ms, unit: 'ms', aim },
];

/** The figures of a bench: as it gives them, or taken from the result that it prints. */
const figuresOf = {
  commands: ({ inFlight1, inFlight64, peer, ratio, aim }) => [
    ...rate('commands, 1 in flight', inFlight1, aim.inFlight1),
    ...rate('commands, 64 in flight', inFlight64, aim.inFlight64),
    ...rate('emmett-postgresql in the same run, 1 in flight', peer.inFlight1),
    ...rate('emmett-postgresql in the same run, 64 in flight', peer.inFlight64),
    { name: 'ours against it, 1 in flight', value: ratio.inFlight1, unit: 'times', aim: aim.ratio1 },
    { name: 'ours against it, 64 in flight', value: ratio.inFlight64, unit: 'times', aim: aim.ratio64 },
  ],
  transparency: ({ leaves, leavesPerSecond, inclusion, consistency, bytesPerLeaf }) => [
    { name: `leaves folded into the tree, ${leaves}`, value: leavesPerSecond, unit: 'a second', aim: '-' },
    ...delay('inclusion proof', { p50ms: inclusion.p50Ms, p99ms: inclusion.p99Ms }, '-'),
    ...delay('consistency proof', { p50ms: consistency.p50Ms, p99ms: consistency.p99Ms }, '-'),
    { name: 'bytes on the disk for each leaf', value: bytesPerLeaf, unit: 'bytes', aim: '-' },
  ],
  search: ({ documents, milliseconds }) => [
    { name: `search in ${documents} objects, half of them visible, p50`, value: milliseconds.p50, unit: 'ms', aim: '-' },
    { name: `search in ${documents} objects, half of them visible, p95`, value: milliseconds.p95, unit: 'ms', aim: '< 50' },
  ],
  graphql: (result) => [
    ...rate('GraphQL, trivial query', result.trivialQuery),
    ...rate('GraphQL, query of somebody signed in', result.signedInQuery),
    ...rate('GraphQL, list of 50 agreements', result.listOf50),
    ...rate('GraphQL, the same as of a past date', result.listOf50AsOf),
    {
      name: 'GraphQL, list of 50 agreements with their actions beside one without, p50',
      value: result.actionsInList.ratio,
      unit: 'times',
      aim: '< 2',
    },
    ...rate('GraphQL, commands, 1 in flight', result.commandAlone),
    ...rate('GraphQL, commands, 64 in flight', result.commands64),
    { name: 'a hidden object beside one that never was, p50', value: result.existence.ratio, unit: 'times', aim: '0.95 to 1.05' },
    ...delay('mutation answered to visible for another', result.answeredToVisible, result.aim.answeredToVisibleP99ms),
  ],
};

const resultsFile = join(folder, 'results.json');
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : { benches: {} };
const scratch = mkdtempSync(join(tmpdir(), 'gongjian-bench-'));
const failed = [];
for (const file of benches) {
  const name = file.replace('.bench.mjs', '');
  console.log(`\n— ${name}`);
  const report = join(scratch, `${name}.json`);
  const code = await run(process.execPath, ['--no-warnings', join(folder, file), report]);
  if (code !== 0 || !existsSync(report)) {
    failed.push(name);
    continue;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  results.benches[name] = { measuredOn: new Date().toISOString().slice(0, 10), figures: result.figures ?? figuresOf[name](result) };
}
rmSync(scratch, { recursive: true, force: true });

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
results.machine = machine;
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const rows = Object.entries(results.benches)
  .sort(([a], [b]) => a.localeCompare(b))
  .flatMap(([name, { figures, measuredOn }]) =>
    figures.map((one) =>
      [one.name, `${number.format(one.value)} ${one.unit}`, one.aim, measuredOn, `\`npm run bench -- ${name}\``].join(' | '),
    ),
  )
  .map((row) => `| ${row} |`);
const page = `# Figures

Measured by \`npm run bench\`, which writes this page and results.json. Each bench runs alone, on stores of its own on disk, every append fsynced. A machine that is shared is not equally fast every day: what is set beside a peer or an empty server of the same run says more than what is not.

Machine: ${machine}

| what | figure | aim | measured on | command |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(folder, 'README.md'), page);
await run(process.execPath, [
  join(root, 'node_modules/prettier/bin/prettier.cjs'),
  '--write',
  '--log-level=warn',
  join(folder, 'README.md'),
  resultsFile,
]);
console.log(failed.length === 0 ? '\nfigures: test/bench/README.md' : `\nnot measured: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
