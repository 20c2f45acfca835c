import { refusals } from '@gongjian/kernel';

/** What reading a workbook refuses. */
export const sheetsRefusals = refusals({
  WORKBOOK_UNREADABLE: {
    class: 'input',
    zh: '该文件不是完好的 Excel 工作簿（.xlsx）。',
    en: 'The file is no sound Excel workbook (.xlsx).',
    zhDo: '请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后重新上传；不要加密。',
    enDo: 'Open it in a spreadsheet program, save it as .xlsx without a password, and upload it again.',
  },
  WORKBOOK_TOO_LARGE: {
    class: 'limit',
    zh: '工作簿展开后超过 {most} MB。',
    en: 'The workbook unpacks to more than {most} MB.',
    zhDo: '请删去图片和多余的工作表，或拆分为几个文件。',
    enDo: 'Take out pictures and other sheets, or split it into several files.',
  },
  WORKBOOK_TOO_LONG: {
    class: 'limit',
    zh: '工作簿超过 {most} 行。',
    en: 'The workbook has more than {most} rows.',
    zhDo: '请拆分为几个文件，先导入上级单位。',
    enDo: 'Split it into several files and import the units above first.',
  },
});
