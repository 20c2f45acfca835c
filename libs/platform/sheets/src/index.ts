export * from './sheets.refusals.js';
export * from './unpack.js';
export * from './workbook.js';
