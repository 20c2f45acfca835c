import { type Cells, saveWorkbook } from '../../parts/workbook.js';
import type { ImportRow } from './import.documents.js';

/** The empty form with its notes: example rows stand on the sheet of notes, so that nobody imports them. */
export const saveTemplate = (notes: Cells): Promise<void> =>
  saveWorkbook('gongjian-import.xlsx', [
    { sheet: '单位', rows: [['单位名称*', '类型*', '上级单位']] },
    { sheet: '岗位', rows: [['单位*', '岗位名称*', '类型*']] },
    { sheet: '人员', rows: [['姓名*', '电子邮箱*', '单位', '岗位', '任期开始', '任期截止']] },
    { sheet: '说明 notes', rows: notes },
  ]);

/** What came of each row, with the first passwords of new accounts. */
export const saveOutcome = (head: readonly string[], rows: readonly ImportRow[], words: (outcome: string) => string) =>
  saveWorkbook('gongjian-import-outcome.xlsx', [
    {
      sheet: '结果 outcome',
      rows: [
        head,
        ...rows.map(({ sheetName, row, label, outcome, password, refusal }) => [
          sheetName,
          String(row),
          label,
          words(outcome),
          password ?? '',
          refusal ? `${refusal.message}${refusal.whatToDo}` : '',
        ]),
      ],
    },
  ]);
