import { describe, expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { type IdOf, type Known, importPlan } from './import-plan.js';
import { type ReadSheet, dayWritten } from './import-sheets.js';

const root = uuid('a1');
const nothing: Known = { unitId: root, units: [{ id: root, name: '校本部', parentId: null }], posts: [], accounts: new Map() };
const idOf: IdOf = (sheet, row) => `${sheet}-${row}`;
const sheet = (name: string, ...rows: string[][]): ReadSheet => ({
  name,
  hidden: false,
  rows: rows.map((cells, at) => ({
    number: at + 1,
    cells: cells.flatMap((text, index) => (text ? [{ column: index + 1, text, ...(text.startsWith('=') && { computed: true }) }] : [])),
  })),
});
const units = (...rows: string[][]) => sheet('单位', ['单位名称', '类型', '上级单位'], ...rows);
const posts = (...rows: string[][]) => sheet('岗位', ['单位', '岗位名称', '类型'], ...rows);
const people = (...rows: string[][]) => sheet('人员', ['姓名', '电子邮箱', '单位', '岗位', '任期开始', '任期截止'], ...rows);
const faults = (...sheets: ReadSheet[]) =>
  importPlan(sheets, nothing, idOf).faults.map(({ sheet: name, row, column, kind }) => [name, row, column, kind.code]);

describe('the plan of an import', () => {
  it('takes nothing that shows as another text, nothing that shows as none, and no day of another age', () => {
    const named = (name: string) => faults(units([name, '学院']));
    expect(named('信息\u202e学院')).toEqual([['单位', 2, 1, 'IMPORT_CELL_MISLEADING']]);
    expect(named('信息\n学院')).toEqual([['单位', 2, 1, 'IMPORT_CELL_MISLEADING']]);
    expect(named('\u200b')).toEqual([['单位', 2, 1, 'IMPORT_CELL_MISSING']]);
    expect(['0000-01-01', '1899/12/31', '2200年1月1日', '2199-12-31'].map(dayWritten)).toEqual([
      undefined,
      undefined,
      undefined,
      '2199-12-31',
    ]);
  });

  it('puts parents before children, whatever the order of the rows', () => {
    const depth = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        depth.chain((most) =>
          fc.shuffledSubarray(
            Array.from({ length: most }, (_, at) => at),
            { minLength: most, maxLength: most },
          ),
        ),
        (order) => {
          const rows = order.map((at) => [`单位${at}`, '党支部', at === 0 ? '' : `单位${at - 1}`]);
          const plan = importPlan([units(...rows)], nothing, idOf);
          expect(plan.faults).toEqual([]);
          expect(plan.rows.map(({ label }) => label)).toEqual(order.map((_, at) => `单位${at}`));
          const made = new Set<string>([root]);
          for (const { commands } of plan.rows)
            for (const command of commands) {
              if (command.type !== 'RegisterUnit') continue;
              expect(made).toContain(command.data.parentId);
              made.add(command.data.unitId);
            }
        },
      ),
    );
  });

  it('gives the commands that a user would', () => {
    const plan = importPlan(
      [
        people(['李伟', 'li@example.org', '信息学院', '院长', '2026/9/1', '2029-08-31'], ['王芳', 'wang@example.org']),
        posts(['信息学院', '院长', '行政负责人']),
        units(['信息学院', '学院']),
      ],
      nothing,
      idOf,
    );
    expect(plan.faults).toEqual([]);
    expect(plan.rows.flatMap(({ commands }) => commands)).toEqual([
      { type: 'RegisterUnit', data: { unitId: 'units-2', name: '信息学院', kind: 'department', parentId: root } },
      { type: 'EstablishPost', data: { postId: 'posts-2', unitId: 'units-2', kind: 'administrativeHead', title: '院长' } },
      { type: 'InvitePerson', data: { personId: 'people-2', email: 'li@example.org', displayName: '李伟' } },
      { type: 'FillPost', data: { postId: 'posts-2', personId: 'people-2', from: '2026-09-01', until: '2029-08-31' } },
      { type: 'InvitePerson', data: { personId: 'people-3', email: 'wang@example.org', displayName: '王芳' } },
    ]);
  });

  it('leaves alone what is there, so that a repeated import does nothing', () => {
    const known: Known = {
      unitId: root,
      units: [...nothing.units, { id: 'units-2', name: '信息学院', parentId: root }],
      posts: [{ id: 'posts-2', unitId: 'units-2', title: '院长', holderId: 'people-2' }],
      accounts: new Map([['li@example.org', 'people-2']]),
    };
    const plan = importPlan(
      [
        units(['信息学院', '学院']),
        posts(['信息学院', '院长', '书记']),
        people(['李伟', 'LI@example.org', '信息学院', '院长', '2026-09-01']),
      ],
      known,
      idOf,
    );
    expect(plan.faults).toEqual([]);
    expect(plan.rows.map(({ commands }) => commands)).toEqual([[], [], []]);
  });

  it('names sheet, row and column of what is wrong', () => {
    expect(
      faults(units(['甲', '党支部', '乙'], ['乙', '党支部', '甲'], ['丙', '公司'], ['', '党支部'], ['丁', '党支部', '无'], ['戊', '=A1'])),
    ).toEqual([
      ['单位', 2, 3, 'IMPORT_PARENT_CIRCLE'],
      ['单位', 3, 3, 'IMPORT_PARENT_CIRCLE'],
      ['单位', 4, 2, 'IMPORT_KIND_UNKNOWN'],
      ['单位', 5, 1, 'IMPORT_CELL_MISSING'],
      ['单位', 6, 3, 'IMPORT_UNIT_NOT_FOUND'],
      ['单位', 7, 2, 'IMPORT_CELL_COMPUTED'],
    ]);
    expect(faults(units(['甲', '党支部'], ['甲', '党支部']), posts(['甲', '书记', '书记'], ['甲', '书记', '书记']))).toEqual([
      ['单位', 3, 1, 'IMPORT_ROW_DOUBLED'],
      ['岗位', 3, 2, 'IMPORT_ROW_DOUBLED'],
    ]);
    const held = posts(['校本部', '书记', '书记']);
    expect(
      faults(
        held,
        people(
          ['李伟', 'li@', '校本部', '书记', '2026-09-01'],
          ['王芳', 'w@example.org', '校本部', '书记', '2026-02-30'],
          ['张三', 'w@example.org'],
          ['赵六', 'z@example.org', '校本部', '校长', '2026-09-01'],
          ['钱七', 'q@example.org', '校本部'],
        ),
      ),
    ).toEqual([
      ['人员', 2, 2, 'IMPORT_EMAIL_INVALID'],
      ['人员', 3, 5, 'IMPORT_DATE_INVALID'],
      ['人员', 3, 4, 'IMPORT_ROW_DOUBLED'],
      ['人员', 4, 1, 'IMPORT_PERSON_DIFFERS'],
      ['人员', 5, 4, 'IMPORT_POST_NOT_FOUND'],
      ['人员', 6, 4, 'IMPORT_POST_WITHOUT_UNIT'],
    ]);
    expect(faults(held, people(['李伟', 'li@example.org', '校本部', '书记', '2026-09-01', '2026-08-31']))).toEqual([
      ['人员', 2, 6, 'POST_TERM_INVALID'],
    ]);
  });

  it('tells one unit from another of the same name by its parent', () => {
    const two = units(['甲', '党总支'], ['乙', '党总支'], ['一支部', '党支部', '甲'], ['一支部', '党支部', '乙']);
    expect(faults(two, posts(['一支部', '书记', '书记']))).toEqual([['岗位', 2, 1, 'IMPORT_UNIT_AMBIGUOUS']]);
    expect(faults(two, posts(['甲/一支部', '书记', '书记'], ['乙/一支部', '书记', '书记']))).toEqual([]);
  });

  it('refuses sheets that are hidden, doubled, unknown or lack a column', () => {
    expect(faults({ ...units(['甲', '党支部']), hidden: true })).toEqual([['单位', null, null, 'IMPORT_SHEET_HIDDEN']]);
    expect(faults(units(['甲', '党支部']), sheet('Units', ['name', 'kind']))).toEqual([['Units', null, null, 'IMPORT_SHEET_TWICE']]);
    expect(faults(sheet('Sheet1', ['甲']))).toEqual([['', null, null, 'IMPORT_SHEETS_MISSING']]);
    expect(faults(units())).toEqual([['', null, null, 'IMPORT_NOTHING']]);
    expect(faults(sheet('people', ['Name', 'Phone'], ['Li', '1']))).toEqual([
      ['people', 1, 2, 'IMPORT_COLUMN_UNKNOWN'],
      ['people', 1, null, 'IMPORT_COLUMN_MISSING'],
    ]);
  });

  it('reads days as people write them', () => {
    expect(['2026-9-1', '2026/09/01', '2026.9.1', '2026年9月1日'].map(dayWritten)).toEqual(Array(4).fill('2026-09-01'));
    expect(['2026-02-30', '9/1/2026', '明天', '2026-9'].map(dayWritten)).toEqual(Array(4).fill(undefined));
  });
});
