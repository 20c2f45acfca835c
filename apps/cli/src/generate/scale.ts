import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Figure {
  readonly name: string;
  readonly value: number;
}

/** How people use the platform; what the arithmetic of the page rests on. */
export const use = {
  visitsAWeek: 2,
  minutesAVisit: 10,
  requestsAVisit: 15,
  commandsAWeek: 3,
  eventsACommand: 1.3,
  workingHoursAWeek: 40,
  /** The busiest moment against the mean of working hours. */
  peak: 5,
  /** How much of what was measured is counted on. */
  counted: 0.6,
} as const;

const begin = '<!-- drawn from test/bench/results.json -->';
const end = '<!-- end of what is drawn -->';
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** What so many people ask of each part, on what was measured on two cores. */
export const demand = (people: number, figure: (name: string) => number) => {
  const perSecond = (aWeek: number) => (people * aWeek * use.peak) / (use.workingHoursAWeek * 3_600);
  const visits = perSecond(use.visitsAWeek);
  const commands = perSecond(use.commandsAWeek);
  const eventsAYear = people * use.commandsAWeek * use.eventsACommand * 52;
  const requests = visits * use.requestsAVisit;
  const cpu = requests / figure('GraphQL, list of 50 agreements') + commands / figure('GraphQL, commands, 64 in flight');
  return {
    requests,
    commands,
    open: visits * use.minutesAVisit * 60,
    copies: Math.max(2, Math.ceil(cpu / use.counted)),
    store: commands / figure('commands, 64 in flight'),
    projector: (commands * use.eventsACommand) / figure('events taken into all read models'),
    eventsAYear,
    gigabytesAYear: (eventsAYear * figure('bytes on the disk for each event')) / 1e9,
  };
};

type Demand = ReturnType<typeof demand>;

const rows: readonly (readonly [what: string, of: (of: Demand) => string])[] = [
  ['GraphQL requests a second', ({ requests }) => number.format(requests)],
  ['commands a second', ({ commands }) => number.format(commands)],
  ['pages open, each with a live connection', ({ open }) => number.format(open)],
  ['api copies of two cores', ({ copies }) => number.format(copies)],
  ['share of one event store', ({ store }) => `${number.format(store * 100)} %`],
  ['share of one leading projector', ({ projector }) => `${number.format(projector * 100)} %`],
  ['events a year', ({ eventsAYear }) => number.format(eventsAYear)],
  ['gigabytes of log a year', ({ gigabytesAYear }) => number.format(gigabytesAYear)],
];

/** The page on more than one machine, with its arithmetic on the figures as they were last measured. */
export const scalePage = (root: string): string => {
  const { benches } = JSON.parse(readFileSync(join(root, 'test/bench/results.json'), 'utf8')) as {
    benches: Record<string, { figures: readonly Figure[] }>;
  };
  const figures = new Map(Object.values(benches).flatMap((bench) => bench.figures.map(({ name, value }) => [name, value] as const)));
  const figure = (name: string): number => {
    const value = figures.get(name);
    if (value === undefined) throw new Error(`test/bench/results.json has no figure "${name}"`);
    return value;
  };
  const page = readFileSync(join(root, 'infra/README.md'), 'utf8');
  const people = [10_000, 100_000, 1_000_000];
  const demands = people.map((count) => demand(count, figure));
  const table = [
    ['in the busiest moment', ...people.map((count) => `${number.format(count)} people`)],
    ['---', ...people.map(() => '---:')],
    ...rows.map(([what, of]) => [what, ...demands.map(of)]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const [before, rest] = page.split(begin);
  return `${before}${begin}\n\n${table.join('\n')}\n\n${end}${rest!.split(end)[1]}`;
};
