/**
 * What a long log costs the embedded event store: memory, start, file and appends, when it is short and when it is long.
 * node test/bench/long-log.bench.mjs [result.json]   (BENCH_EVENTS=10000000)
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskAtRest } from './disk-at-rest.mjs';
import { appendRate, batchRate, made, megabytes, note, start, stop, writeReport } from './store-process.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 10_000_000);
const directory = mkdtempSync(join(tmpdir(), 'event-store-bench-'));
const bytes = () => statSync(join(directory, 'events.sqlite')).size;
const fillTo = async ({ client }, count) => {
  while (made() < count) await batchRate(client, 1_000);
};
/** The median of rounds, since the disk is not equally fast each second. */
const appends = async ({ client }, inFlight, count) => {
  await appendRate(client, inFlight, count / 5);
  const rounds = [];
  for (let round = 0; round < 5; round += 1) rounds.push(await appendRate(client, inFlight, count));
  return rounds.sort((a, b) => a - b)[2];
};

let server = await start(directory);
try {
  const short = { alone: await appends(server, 1, 2_000), many: await appends(server, 64, 15_000) };
  await fillTo(server, events / 10);
  const tenth = { events: made(), bytes: bytes() };
  await fillTo(server, events);
  diskAtRest();
  const long = { alone: await appends(server, 1, 2_000), many: await appends(server, 64, 15_000) };
  const name = `with ${Math.round(made() / 1_000_000)} million events`;
  note(`appends ${name}, 1 in flight`, long.alone, 'a second', '-');
  note(`appends ${name}, 64 in flight`, long.many, 'a second', '-');
  note(`the same against an empty log, 1 in flight`, (100 * long.alone) / short.alone, '%', '> 90');
  note(`the same against an empty log, 64 in flight`, (100 * long.many) / short.many, '%', '> 90');
  note(`memory ${name}, after they were appended`, megabytes(server), 'MiB', '< 300');
  note(`bytes on the disk for each event of the first tenth`, tenth.bytes / tenth.events, 'bytes', '-');
  note(`bytes on the disk for each event ${name}`, bytes() / made(), 'bytes', '-');
  await stop(server);
  server = await start(directory);
  note(`start ${name}, to the first answer`, server.ms, 'ms', '< 1000');
  note(`memory ${name}, after the start`, megabytes(server), 'MiB', '< 300');
  await stop(server, 'SIGKILL');
  server = await start(directory);
  note(`start ${name} after kill -9, to the first answer`, server.ms, 'ms', '< 1000');
} finally {
  await stop(server).catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
writeReport(process.argv[2]);
process.exit(0);
