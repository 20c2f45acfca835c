import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, addDays, aggregateIdOf, dayOf } from '@gongjian/kernel';
import { positionText } from '@gongjian/graphql';
import { Chance } from '../../histories/chance.js';
import { markOf } from '../../histories/commands.js';
import { Crawl } from './crawler/crawl.js';
import { Model } from './crawler/model.js';
import { CrawledWorld } from './crawler/world.js';

const seed = Number(process.env['CRAWLER_SEED'] ?? 1);
const size = Number(process.env['CRAWLER_EVENTS'] ?? 160);

let world: CrawledWorld;
let model: Model;
let crawls: readonly Crawl[];
let start: string;

beforeAll(async () => {
  world = await CrawledWorld.open(seed, size);
  model = new Model(world.history.events);
  const registered = new Set(world.history.world.concluded());
  crawls = world.onlookers.map((onlooker) => new Crawl(onlooker, model, registered));
  start = positionText({ logId: await world.platform.store.identity(), commit: 0n });
}, 600_000);
afterAll(async () => {
  const answers = (crawls ?? []).reduce((sum, crawl) => sum + crawl.answers, 0);
  console.log(`${answers} answers to ${crawls?.length} onlookers held against the model of ${model?.subjects.size} objects (seed ${seed})`);
  await world?.close();
}, 60_000);

/** The token may ask 300 times a minute, so it is held to lists and a few objects. */
const isToken = (index: number) => world.onlookers[index]!.name.startsWith('a token');
const some = <T>(index: number, all: readonly T[], most: number): T[] =>
  isToken(index) ? new Chance(seed).some(all, most, most) : [...all];
const kinds = ['agreement', 'project', 'brand'];
const subjects = () => [...model.subjects.values()];

const each = async (work: (crawl: Crawl, index: number) => Promise<unknown>): Promise<void> => {
  for (const [index, crawl] of crawls.entries()) {
    await work(crawl, index);
    expect(crawl.taken().slice(0, 5)).toEqual([]);
  }
};

describe('whoever looks sees what he may see, and nothing tells of the rest', () => {
  it('in the world there is something to hide from everybody, and something to see for all but one', () => {
    for (const onlooker of world.onlookers) expect(model.hidden(onlooker).length).toBeGreaterThan(0);
    const seen = world.onlookers.map((onlooker) => [...model.seen(onlooker, 'agreement'), ...model.seen(onlooker, 'project')].length);
    expect(seen.filter((count) => count > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('in objects with all their parts', () => each((crawl, index) => crawl.objects(some(index, subjects(), 20), 2)), 600_000);

  it('in lists, totals, cursors and figures', () => each((crawl) => crawl.lists()), 600_000);

  it('in timelines and changes', () => each((crawl, index) => crawl.timelines(some(index, subjects(), 10), start)), 600_000);

  it('on past days', () => {
    const today = dayOf(new Date().toISOString());
    // One in the middle, or more where more was asked for.
    const days = (size > 200 ? [20, 60] : [40]).map((back) => addDays(today, -back));
    return each(async (crawl, index) => {
      for (const date of isToken(index) ? [] : days) {
        const at = model.positionOn(date)!;
        const aggregates = subjects().filter(({ kind }) => ['agreement', 'project', 'brand'].includes(kind));
        await crawl.objects(aggregates, 1, `, asOf: "${date}"`, at);
        await crawl.lists(`, asOf: "${date}"`, at);
        await crawl.timelines(aggregates, start, { date, at });
      }
    });
  }, 600_000);

  it('in drafts that were written before', () => {
    const words = new Map<Id, { at: bigint; word: string }[]>();
    for (const { stream, type, data, position } of model.events) {
      if (type !== 'AgreementDrafted' && type !== 'DraftRevised' && type !== 'VersionProposed') continue;
      const { title } = (data as { content: { title: string } }).content;
      words.set(aggregateIdOf(stream), [
        ...(words.get(aggregateIdOf(stream)) ?? []),
        { at: position, word: JSON.stringify(title).slice(1, -1) },
      ]);
    }
    return each((crawl, index) => (isToken(index) ? Promise.resolve() : crawl.before(words)));
  }, 600_000);

  it(
    'in proofs of the log',
    () => each((crawl, index) => crawl.proofs(some(index, model.events, 10).filter((_, place) => place % 4 === 0))),
    120_000,
  );

  it('in addresses of files', () => each((crawl, index) => crawl.files(some(index, model.events, 40))), 600_000);

  it('in live updates', () => each((crawl, index) => (isToken(index) ? Promise.resolve() : crawl.live(subjects(), start))), 120_000);

  it(
    'in commands',
    () =>
      each((crawl, index) =>
        isToken(index) ? Promise.resolve() : crawl.commands(subjects(), size > 200 ? kinds : [kinds[index % kinds.length]!]),
      ),
    120_000,
  );

  it('in search', async () => {
    const texts = [
      '共建协议',
      '项目',
      '品牌',
      'xiangmu',
      ...subjects()
        .filter((_, place) => place % 6 === 0)
        .map(({ id }) => markOf(id)),
    ];
    for (const text of texts) {
      const found = await Promise.all(crawls.map((crawl, index) => (isToken(index) ? [] : crawl.found(text))));
      const all = new Set(found.flat());
      for (const [index, ids] of found.entries()) {
        if (isToken(index)) continue;
        expect([text, [...ids].sort()]).toEqual([text, [...all].filter((id) => model.sees(world.onlookers[index]!, id)).sort()]);
      }
    }
    await each(() => Promise.resolve());
  }, 600_000);

  it('in every other query there is', async () => {
    const known = new Set([
      'agreementRegister',
      'agreement',
      'project',
      'brand',
      'cohort',
      'unit',
      'node',
      'timeline',
      'recentEvents',
      'changesSince',
      'search',
    ]);
    await each((crawl) => crawl.others(known));
  }, 600_000);
});
