import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { type OrderBy, sql } from '@gongjian/read-models';
import { type DoorRow, DoorBuilt, DoorPainted, doors } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

const [unit, other] = [randomUUID(), randomUUID()];
const viewer = { unitIds: [unit], signedIn: true };
let server: Server;
let house: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  server = await startServer();
  house = openDatabase(await server.fresh());
  const log = new MemoryLog();
  for (let i = 0; i < 60; i += 1) {
    const doorId = randomUUID();
    const name = ['安', '白', '陈', '丁', '鄂', '方'][i % 6]!;
    log.append(
      `door-${doorId}`,
      DoorBuilt({ doorId, name, owners: [i % 10 ? unit : other], ...(i % 4 && { dueOn: `2026-0${1 + (i % 3)}-01` }) }),
    );
    if (i % 3) log.append(`door-${doorId}`, DoorPainted({ doorId, colour: ['red', 'blue'][i % 2]! }));
  }
  house.project(log, [doors]);
  await house.rows.waitUntil([doors], log.top, 10_000);
});

afterAll(async () => {
  await house.close();
  await server.stop();
});

const orders: fc.Arbitrary<OrderBy[]> = fc
  .uniqueArray(fc.constantFrom('name', 'colour', 'due_on', 'painted', 'built_at', 'key'), { maxLength: 3 })
  .chain((columns) =>
    fc.tuple(
      ...columns.map((column) =>
        fc.record({
          column: fc.constant(column),
          direction: fc.constantFrom('asc' as const, 'desc' as const),
          collate: fc.constant(column === 'name'),
        }),
      ),
    ),
  );

const all = async (orderBy: OrderBy[]) => (await house.rows.page(doors, { viewer, orderBy, first: 1_000 })).rows;
const idsOf = (rows: readonly DoorRow[]) => rows.map(({ door_id }) => door_id);

/** The order as plain JavaScript has it. */
const sorted = (rows: readonly DoorRow[], orderBy: readonly OrderBy[]): DoorRow[] => {
  const chinese = new Intl.Collator('zh');
  const compare = (a: DoorRow, b: DoorRow): number => {
    for (const { column, direction, collate } of [...orderBy, { column: 'key', direction: 'asc', collate: false }]) {
      const [x, y] = [a, b].map((row) =>
        column === 'key' ? row.door_id : (row as unknown as Record<string, string | number | null>)[column]!,
      );
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      const order = collate ? chinese.compare(x as string, y as string) : x! < y! ? -1 : 1;
      return direction === 'desc' ? -order : order;
    }
    return 0;
  };
  return [...rows].sort(compare);
};

describe('pages', () => {
  it('come in the order asked for, empty values last', () =>
    fc.assert(
      fc.asyncProperty(orders, async (orderBy) => {
        const rows = await all(orderBy);
        expect(rows).toHaveLength(54);
        expect(idsOf(rows)).toEqual(idsOf(sorted(rows, orderBy)));
      }),
      { numRuns: 40 },
    ));

  it('put together are the list, forwards and backwards, whatever their size', () =>
    fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 25 }), async (orderBy, size) => {
        const whole = idsOf(await all(orderBy));
        const forwards: string[] = [];
        for (let after: string | undefined, more = true; more;) {
          const page = await house.rows.page(doors, { viewer, orderBy, first: size, ...(after !== undefined && { after }) });
          expect([page.totalCount, page.hasPreviousPage]).toEqual([54, after !== undefined]);
          forwards.push(...idsOf(page.rows));
          [after, more] = [page.cursors.at(-1), page.hasNextPage];
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = [];
        for (let before: string | undefined, more = true; more;) {
          const page = await house.rows.page(doors, { viewer, orderBy, last: size, ...(before !== undefined && { before }) });
          backwards.unshift(...idsOf(page.rows));
          [before, more] = [page.cursors[0], page.hasPreviousPage];
        }
        expect(backwards).toEqual(whole);
      }),
      { numRuns: 25 },
    ));

  it('keep to the conditions, and count what they let through', async () => {
    const where = [sql<boolean>`colour = 'red'`, sql<boolean>`due_on is not null or painted > 5`];
    const { rows, totalCount } = await house.rows.page(doors, { viewer, where, first: 3 });
    const expected = (await all([])).filter(({ colour, due_on }) => colour === 'red' && due_on !== null);
    expect(expected.length).toBeGreaterThan(3);
    expect([rows.length, totalCount]).toEqual([3, expected.length]);
  });

  it('refuse a cursor of another order or one made up', async () => {
    const orderBy: OrderBy[] = [{ column: 'due_on', direction: 'asc' }];
    const { cursors } = await house.rows.page(doors, { viewer, orderBy, first: 1 });
    const made = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(await house.rows.page(doors, { viewer, orderBy, after: made('doors due_on+2', '2026-01-01', 'k') })).toBeTruthy();
    const forged = [
      '',
      'x',
      made(),
      made('doors due_on+2', 'no date', 'k'),
      made('doors due_on+2', {}, 'k'),
      made('doors due_on+2', '2026-01-01'),
      made('doors due_on+2', '\0', 'k'),
      made('windows due_on+2', '2026-01-01', 'k'),
    ];
    const foreign = [
      { after: cursors[0]!, orderBy: [{ column: 'name', direction: 'asc' as const }] },
      ...forged.map((after) => ({ after, orderBy })),
    ];
    for (const request of foreign) {
      await expect(house.rows.page(doors, { viewer, ...request })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    }
  });
});
