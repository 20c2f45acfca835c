// A read model is built anew beside the one that is read, compared and put in its place, while requests go on, on built packages:
// node test/bench/replace.bench.mjs [result.json]   (BENCH_EVENTS=1000000 BENCH_RATE=50)
// Store, projector and database are processes of their own; this one reads.
import { setTimeout as sleep } from 'node:timers/promises';
import { agreementsProjections } from '@gongjian/agreements';
import { ProjectionOperations, Rows, sql } from '@gongjian/read-models';
import { diskAtRest } from './disk-at-rest.mjs';
import { openBuilt, report, round, share, startProjector } from './rig.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const perSecond = Number(process.env.BENCH_RATE ?? 50);
const idleSeconds = Number(process.env.BENCH_IDLE_SECONDS ?? 30);
const [agreementState] = agreementsProjections;
const rig = await openBuilt(events);
diskAtRest();
const projector = startProjector({ EVENTSTORE_URL: rig.store.url, DATABASE_URL: rig.postgres.url, GONGJIAN_DATA: rig.directory });

/** So many requests a second, begun by the clock and not by the answer before, until the promise settles; answers how long each took. */
const requests = async (rows, viewer, until) => {
  const took = [];
  const open = [];
  let over = false;
  void until.finally(() => (over = true));
  const began = performance.now();
  for (let given = 0; !over; given += 1) {
    const due = began + (given * 1000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    const request = rows
      .page(agreementState, { viewer, first: 50, orderBy: [{ column: 'changed_at', direction: 'desc' }] })
      .then(({ rows: found }) => {
        if (!found.length) throw new Error('a request found nothing');
        took.push(performance.now() - due);
      });
    request.catch(() => undefined);
    open.push(request);
  }
  await Promise.all(open);
  return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), mostMs: round(Math.max(...took)), requests: took.length };
};

const served = async () =>
  (await rig.db.own(sql`select build from read.projection where name = ${agreementState.name} and role = 'serving'`))[0].build;

try {
  const rows = new Rows(rig.db);
  while (!(await rows.status()).every(({ caughtUp }) => caughtUp)) await sleep(100);
  const [{ unit }] = await rig.db.own(sql`select unit_ids[1]::text as unit from read.agreement_state where valid_to is null limit 1`);
  const viewer = { unitIds: [unit], signedIn: true };
  await requests(rows, viewer, sleep(2_000));
  const idle = await requests(rows, viewer, sleep(idleSeconds * 1000));
  const operations = new ProjectionOperations(rig.db);
  const before = await served();
  const began = performance.now();
  await operations.rebuild(agreementState.name);
  const replaced = (async () => {
    while ((await served()) === before) await sleep(100);
    return (performance.now() - began) / 1000;
  })();
  const during = await requests(rows, viewer, replaced);
  const seconds = round(await replaced);
  const [{ alike, differing, onlyOld, onlyNew }] = await operations.reports(agreementState.name);
  if (differing || onlyOld || onlyNew) throw new Error('the new table is not what the old one was');
  await operations.dropKept(agreementState.name);
  const times = round(during.p99ms / idle.p99ms, 2);
  const figures = [
    { name: `replacing agreement_state over ${rig.count} events, to served`, value: seconds, unit: 's', aim: '-' },
    { name: `${perSecond} requests a second, idle, p99`, value: idle.p99ms, unit: 'ms', aim: '-' },
    { name: 'the same while it is replaced, p99', value: during.p99ms, unit: 'ms', aim: '-' },
    { name: 'the slowest of them', value: during.mostMs, unit: 'ms', aim: '-' },
    { name: 'p99 while it is replaced against idle', value: times, unit: 'times', aim: '< 2' },
  ];
  await report({ what: 'replacing a read model under load', events: rig.count, rowVersions: alike, seconds, idle, during, figures });
} finally {
  await projector.stop();
  await rig.close();
}
