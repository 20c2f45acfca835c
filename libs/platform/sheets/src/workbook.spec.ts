import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { columnName, mostRows, readWorkbook } from './workbook.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

interface Parts {
  readonly state?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly workbookPr?: string;
}

const workbook = (rows: string, { state = 'visible', styles, strings, workbookPr = '' }: Parts = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${workbookPr}<sheets><sheet name="单位" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...(styles && { 'xl/styles.xml': strToU8(styles) }),
    ...(strings && { 'xl/sharedStrings.xml': strToU8(strings) }),
  });

const refusalOf = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('a workbook', () => {
  it('is read as it was written, whatever the texts', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((one) => !/\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/u.test(one));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (table) => {
        const rows = table.map((cells, index) =>
          row(index + 1, cells.map((cell, at) => inline(`${columnName(at + 1)}${index + 1}`, cell)).join('')),
        );
        const [sheet] = readWorkbook(workbook(rows.join('')));
        const read = table.map((_, index) => sheet!.rows.find(({ number }) => number === index + 1)?.cells.map((cell) => cell.text) ?? []);
        expect(read).toEqual(table.map((cells) => cells.map((cell) => cell.normalize('NFC').trim()).filter(Boolean)));
      }),
    );
  });

  it('names columns as spreadsheets do', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('shows dates as dates, in both systems, and numbers as numbers', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2, 3].map((style, at) => `<c r="${columnName(at + 1)}1" s="${style}"><v>46266.5</v></c>`).join('');
    const read = (workbookPr = '') => readWorkbook(workbook(row(1, cells), { styles, workbookPr }))[0]!.rows[0]!.cells;
    expect(read().map(({ text, date }) => date ?? text)).toEqual(['46266.5', '2026-09-01', '2026-09-01', '46266.5']);
    expect(read('<workbookPr date1904="1"/>')[1]!.date).toBe('2030-09-02');
  });

  it('tells formulas, errors, hidden sheets and empty rows', () => {
    const strings = '<sst><si><r><t>学</t></r><r><t>校</t></r><rPh><t>xuexiao</t></rPh></si></sst>';
    const rows = `${row(1, '<c r="B1" t="s"><v>0</v></c>')}${row(2, '<c r="A2"/>')}${row(4, '<c r="A4" t="str"><f>A1</f><v>x</v></c><c r="B4" t="e"><v>#N/A</v></c>')}`;
    expect(readWorkbook(workbook(rows, { strings, state: 'veryHidden' }))).toEqual([
      {
        name: '单位',
        hidden: true,
        rows: [
          { number: 1, cells: [{ column: 2, text: '学校' }] },
          {
            number: 4,
            cells: [
              { column: 1, text: 'x', computed: true },
              { column: 2, text: '#N/A', computed: true },
            ],
          },
        ],
      },
    ]);
  });

  it('is refused where it is no workbook, broken or cut off', () => {
    const varied = String.fromCharCode(...Array.from({ length: 3_000 }, (_, at) => 0x4e00 + ((at * 7_919) % 20_000)));
    const whole = workbook(row(1, inline('A1', varied)));
    for (const bytes of [
      new Uint8Array(),
      strToU8('姓名,邮箱'),
      zipSync({ 'a.txt': strToU8('x') }),
      workbook('<row'),
      whole.subarray(0, whole.length / 2),
    ])
      expect(refusalOf(bytes)).toBe('WORKBOOK_UNREADABLE');
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
    expect(refusalOf(zipSync({ 'xl/workbook.xml': strToU8(`${entities}<workbook><sheets>&a;</sheets></workbook>`) }))).toBe(
      'WORKBOOK_UNREADABLE',
    );
  });

  it('survives whatever bytes it is given', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(1_000), (noise, at) => {
        const broken = workbook(row(1, inline('A1', '学校')));
        broken.set(noise.subarray(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
        expect(['read', 'WORKBOOK_UNREADABLE']).toContain(refusalOf(broken));
        expect(refusalOf(noise)).toBe('WORKBOOK_UNREADABLE');
      }),
    ));

  it('is refused before a bomb unpacks, and beyond its rows', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusalOf(bomb)).toBe('WORKBOOK_TOO_LARGE');
    const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1, inline(`A${at + 1}`, 'x'))).join('');
    expect(refusalOf(workbook(rows(mostRows)))).toBe('read');
    expect(refusalOf(workbook(rows(mostRows + 1)))).toBe('WORKBOOK_TOO_LONG');
  });
});
