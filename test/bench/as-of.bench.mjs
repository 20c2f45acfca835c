// A list of agreements as of a past date, filtered, with its total, in a long history, on built packages:
// node test/bench/as-of.bench.mjs [result.json]   (BENCH_EVENTS=1000000 BENCH_TURNS=20)
import { agreementsProjections } from '@gongjian/agreements';
import { Rows, sql } from '@gongjian/read-models';
import { openBuilt, report, share } from './rig.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const turns = Number(process.env.BENCH_TURNS ?? 20);
const [agreementState] = agreementsProjections;
const rig = await openBuilt(events);
try {
  const rows = new Rows(rig.db);
  const [{ date }] = await rig.db.own(
    sql`select day::text as date from read.day where position >= (select max(position) / 2 from read.day) order by position limit 1`,
  );
  const units = await rig.db.own(sql`select u::text as unit, count(*)::int as n from read.agreement_state, unnest(unit_ids) as u
    where valid_to is null group by 1 order by 2 desc, 1`);
  // Whoever sees about as many agreements as the list is to hold: the units with their subtree.
  const unitIds = units.slice(0, 8).map(({ unit }) => unit);
  const viewer = { unitIds, signedIn: true };
  const list = async (at, first) => {
    const began = performance.now();
    const page = await rows.page(agreementState, {
      ...{ viewer, at, first },
      where: [sql`phase = any(array['signing', 'concluded'])`],
      orderBy: [{ column: 'changed_at', direction: 'desc' }],
    });
    return { ms: performance.now() - began, listed: page.rows.length, total: page.totalCount };
  };
  const measure = async (at, first) => {
    await list(at, first);
    const runs = [];
    for (let turn = 0; turn < turns; turn += 1) runs.push(await list(at, first));
    const took = runs.map(({ ms }) => ms);
    return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), listed: runs[0].listed, total: runs[0].total };
  };
  const past = await rows.atDate(date);
  const result = { then: await measure(past, 1_000), thenPage: await measure(past, 50), now: await measure(undefined, 1_000) };
  const { then, thenPage, now } = result;
  const figures = [
    {
      name: `${then.listed} of ${then.total} agreements as of a past date in ${rig.count} events, p50`,
      value: then.p50ms,
      unit: 'ms',
      aim: '< 200',
    },
    {
      name: `${then.listed} of ${then.total} agreements as of a past date in ${rig.count} events, p99`,
      value: then.p99ms,
      unit: 'ms',
      aim: '-',
    },
    { name: 'the first 50 of them, p50', value: thenPage.p50ms, unit: 'ms', aim: '-' },
    { name: `${now.listed} of ${now.total} agreements of today, p50`, value: now.p50ms, unit: 'ms', aim: '-' },
  ];
  await report({ what: 'lists as of a past date', events: rig.count, date, ...result, figures, node: process.version });
} finally {
  await rig.close();
}
