import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cell = (text: string, column: number, row: number) =>
  text && `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const sheetOf = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => `<row r="${at + 1}">${cells.map((text, column) => cell(text, column, at + 1)).join('')}</row>`).join('');

/** A workbook of these sheets, as a spreadsheet program writes it; `plain` leaves it to be read in the bytes. */
export const workbook = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>, plain = false): Uint8Array<ArrayBuffer> => {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const links = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('');
  const parts = names.map((name, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    strToU8(`<worksheet><sheetData>${sheetOf(sheets[name]!)}</sheetData></worksheet>`),
  ]);
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  const files = {
    '[Content_Types].xml': strToU8(types),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links}</Relationships>`),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  };
  return new Uint8Array(zipSync(files, { level: plain ? 0 : 6 }));
};
