/** What stands in a sheet, row by row; the first is its head. */
export type Cells = readonly (readonly (string | number)[])[];

const cellOf = (value: string | number) => {
  if (value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};

/** Hands a workbook to the person; what writes it is loaded only now. */
export const saveWorkbook = async (name: string, sheets: readonly { readonly sheet: string; readonly rows: Cells }[]): Promise<void> => {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const written = sheets.map(({ sheet, rows: [head = [], ...body] }) => ({
    sheet,
    stickyRowsCount: 1,
    columns: head.map(() => ({ width: 24 })),
    data: [head.map((value) => ({ value: String(value), fontWeight: 'bold' as const })), ...body.map((cells) => cells.map(cellOf))],
  }));
  await writeXlsxFile(written).toFile(name);
};
