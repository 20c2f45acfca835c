// Search over agreements on a real PostgreSQL: as many documents as asked for, half of them visible, questions of every kind.
// node test/bench/search.bench.mjs [result.json]   (BENCH_DOCUMENTS=200000 BENCH_QUESTIONS=400)
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chmod } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { agreementsProjections } from '@gongjian/agreements';
import { Database, ProjectionRunner, Rows, sql } from '@gongjian/read-models';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { SearchReader } from '../../libs/workbench/dist/read/search.reader.js';

const documents = Number(process.env.BENCH_DOCUMENTS ?? 200_000);
const questions = Number(process.env.BENCH_QUESTIONS ?? 400);
const units = 400;

const idOf = (seed) => {
  const hash = createHash('sha256').update(seed).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

// A small vocabulary, so that many documents fit a word, and a number of their own, so that one fits it.
const places = [
  '宁波',
  '杭州',
  '清远',
  '广州',
  '温州',
  '绍兴',
  '嘉兴',
  '台州',
  '金华',
  '衢州',
  '湖州',
  '丽水',
  '舟山',
  '深圳',
  '佛山',
  '东莞',
];
const kinds = ['职业技术学院', '街道办事处', '产业园区', '社区', '精密制造有限公司', '组织部', '信息工程系党总支', '机械工程系党支部'];
const acts = ['共建', '联合培养', '产教融合', '党建联建', '人才引进', '文化传承', '志愿服务', '技能培训', '校地合作', '乡村振兴'];
const matters = [
  '经费由双方共同承担',
  '每学期联合开展主题党日',
  '成果共享',
  '互派骨干挂职',
  '共用红色教育基地',
  '设立联合工作室',
  '定期通报进展',
  '争议协商解决',
];
const pick = (list, seed) => list[parseInt(createHash('sha1').update(seed).digest('hex').slice(0, 8), 16) % list.length];

const contentOf = (n) => ({
  kind: 'coBuilding',
  title: `${pick(places, `p${n}`)}${pick(kinds, `k${n}`)}${pick(acts, `a${n}`)}协议第${n}号`,
  documentNumber: `${pick(places, `q${n}`)}〔${2015 + (n % 10)}〕${n}号`,
  parties: [0, 1].map((side) => {
    const unit = parseInt(createHash('sha1').update(`u${n}/${side}`).digest('hex').slice(0, 8), 16) % units;
    return { unitId: idOf(`unit ${unit}`), name: `${places[unit % 16]}${kinds[unit % 8]}${unit}`, role: side ? '乙方' : '甲方' };
  }),
  clauses: Array.from({ length: 5 }, (_, clause) => ({
    clauseId: idOf(`clause ${n}/${clause}`),
    heading: `第${clause + 1}条 ${pick(acts, `h${n}/${clause}`)}`,
    text: Array.from({ length: 6 }, (_, part) => pick(matters, `${n}/${clause}/${part}`)).join('，'),
  })),
  areas: ['redBrand'],
  effectiveFrom: '2024-03-01',
});

const eventOf = (n) => {
  const agreementId = idOf(`agreement ${n}`);
  const recordedAt = new Date(Date.parse('2020-01-01T00:00:00.000Z') + n * 600_000).toISOString();
  const who = { personId: idOf('p'), unitId: idOf('unit 0'), postId: idOf('o') };
  const ids = { commandId: idOf(`c${n}`), commandHash: '0'.repeat(64), correlationId: agreementId, causationId: agreementId };
  return {
    id: idOf(`event ${n}`),
    type: 'VersionProposed',
    stream: `agreement-${agreementId}`,
    revision: 0,
    position: BigInt(n + 1) * 100n,
    data: { agreementId, unitId: idOf('unit 0'), version: 1, content: contentOf(n), contentHash: '0'.repeat(64) },
    metadata: { v: 1, recordedAt, effectiveOn: recordedAt.slice(0, 10), ...who, ...ids, schemaVersion: 1 },
  };
};

const log = {
  identity: async () => idOf('log'),
  async *subscribe() {
    for (let n = 0; n < documents; n += 1) yield { kind: 'event', event: eventOf(n) };
    yield { kind: 'caughtUp' };
  },
};

const quantile = (times, part) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const rounded = (value) => Math.round(value * 10) / 10;

const directory = await mkdtemp(join(tmpdir(), 'gongjian-search-bench-'));
await chmod(directory, 0o711);
const postgres = await startEmbeddedPostgres({ directory });
const db = Database.connect(postgres.url);
const searched = agreementsProjections.filter(({ searchable }) => searchable);
try {
  const runner = new ProjectionRunner(log, db, searched, { log: (message) => console.log(message) });
  const began = performance.now();
  runner.start();
  const rows = new Rows(db);
  while (!(await rows.status().catch(() => []))[0]?.caughtUp) await new Promise((resolve) => setTimeout(resolve, 200));
  const loaded = (performance.now() - began) / 1000;
  await runner.stop();
  // What autovacuum does within a minute of such a load.
  await db.own(sql`vacuum analyze read.agreement_search_v1`);
  const [{ bytes, entries }] = await db.own(
    sql`select pg_total_relation_size('read.agreement_search_v1')::bigint as bytes, pg_relation_size('read.agreement_search_v1_grams')::bigint as entries`,
  );
  // Of two parties each, as many units as make half of all documents visible.
  const viewer = { unitIds: Array.from({ length: 117 }, (_, n) => idOf(`unit ${n}`)), signedIn: true };
  const [{ visible }] = await rows.query(
    viewer,
    undefined,
    (tag, tableOf) => tag`select count(*)::int as visible from ${tableOf(searched[0])} t`,
  );
  const reader = new SearchReader(rows, searched);
  const asked = {
    number: (n) => contentOf(n).documentNumber,
    titlePart: (n) => contentOf(n).title.slice(0, 8),
    broadWord: (n) => acts[n % acts.length],
    clause: (n) => `${matters[n % 8].slice(0, 6)} ${places[n % 16]}`,
    everyClause: (n) => matters[n % 8].slice(0, 4),
    initials: (n) => ['nbzyjs', 'hzjdbsc', 'gzjmzz', 'dycjrh', 'xdhz'][n % 5],
    pinyin: (n) => ['ningbozhiye', 'guangzhou', 'lianhepeiyang', 'xiangcunzhenxing'][n % 4],
    nothing: (n) => `量子纠缠${n}`,
    oneLetter: (n) => ['共', '党', '宁', '校'][n % 4],
  };
  const results = {};
  const all = [];
  for (const [name, textOf] of Object.entries(asked)) {
    const times = [];
    let hits = 0;
    for (let n = 0; n < questions / Object.keys(asked).length + 3; n += 1) {
      const text = textOf((n * 7919) % documents);
      const start = performance.now();
      const page = await reader.search(text, reader.kinds, viewer, undefined, 20, 0);
      if (n < 3) continue;
      times.push(performance.now() - start);
      hits += page.total;
    }
    all.push(...times);
    results[name] = { p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)), hits: Math.round(hits / times.length) };
  }
  const result = {
    documents,
    visible,
    loadSeconds: rounded(loaded),
    tableMiB: rounded(Number(bytes) / 2 ** 20),
    indexMiB: rounded(Number(entries) / 2 ** 20),
    milliseconds: { p50: rounded(quantile(all, 0.5)), p95: rounded(quantile(all, 0.95)), p99: rounded(quantile(all, 0.99)) },
    byQuestion: results,
  };
  console.log(JSON.stringify(result, null, 2));
  if (process.argv[2]) await writeFile(process.argv[2], JSON.stringify(result, null, 2));
} finally {
  await db.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
