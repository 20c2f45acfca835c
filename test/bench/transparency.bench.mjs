// The transparency log: leaves folded a second, a proof over a million leaves, bytes on disk; on built packages:
// node test/bench/transparency.bench.mjs [result.json]   (BENCH_LEAVES=1000000)
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LeavesFile } from '../../libs/platform/transparency/dist/leaves-file.js';
import { leafText } from '../../libs/platform/transparency/dist/leaf.js';
import { leafHash } from '../../libs/platform/transparency/dist/tree.js';
import { TreeReader } from '../../libs/platform/transparency/dist/tree-reader.js';
import { histories } from './histories.mjs';

const wanted = Number(process.env.BENCH_LEAVES ?? 1_000_000);
const batch = 2_000;
const logId = randomUUID();

/** Whole lives of aggregates as the subscription hands them on, again and again. */
const sample = Array.from({ length: 40 }, (_, life) => histories(life))
  .flat()
  .flatMap(({ stream, events }) => events.map((event, revision) => ({ stream, revision, ...event })));

const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-tree-'));
const file = await LeavesFile.open(directory, 'write');
const began = performance.now();
let hashing = 0;
for (let size = 0; size < wanted; size += batch) {
  const started = performance.now();
  const leaves = Array.from({ length: Math.min(batch, wanted - size) }, (_, at) => {
    const event = { ...sample[(size + at) % sample.length], position: BigInt(size + at) };
    return { position: event.position, hash: leafHash(Buffer.from(leafText(logId, event))) };
  });
  hashing += performance.now() - started;
  await file.append(size, leaves);
}
const folded = performance.now() - began;

const tree = new TreeReader(file);
const timed = async (times, work) => {
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const started = performance.now();
    await work(Math.floor((at * wanted) / times));
    took.push(performance.now() - started);
  }
  took.sort((a, b) => a - b);
  return { p50Ms: Number(took[Math.floor(times / 2)].toFixed(2)), p99Ms: Number(took[Math.floor(times * 0.99)].toFixed(2)) };
};
const inclusion = await timed(500, (index) => tree.inclusion(index, wanted));
const consistency = await timed(200, (from) => tree.consistency(from + 1, wanted));
await file.close();
let bytes = 0;
for (const name of await readdir(directory)) bytes += (await stat(join(directory, name))).size;
await rm(directory, { recursive: true });

const result = {
  leaves: wanted,
  leavesPerSecond: Math.round(wanted / (folded / 1000)),
  hashingShare: Number((hashing / folded).toFixed(2)),
  inclusion,
  consistency,
  bytesPerLeaf: Number((bytes / wanted).toFixed(2)),
};
console.log(JSON.stringify(result, null, 2));
if (process.argv[2]) await writeFile(process.argv[2], `${JSON.stringify(result, null, 2)}\n`);
