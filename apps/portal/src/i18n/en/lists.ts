import type zhCN from '../zh-CN/lists.js';

/** The words of what can be done with every list: views, columns, workbooks. */
export default {
  tools: 'Views, columns and export',
  views: 'Views',
  viewNamed: 'View: {{name}}',
  viewsHint:
    'Keep the present filters, order and columns as a view, to come back with one click. Views are kept in this browser, for you alone.',
  viewName: 'Name of the view',
  viewSave: 'Save this view',
  viewReplace: 'Replace the view of this name',
  viewFull: 'There are {{count}} views already: delete one that you no longer need first.',
  viewUnkept: 'The browser has no room left, so the view was not saved. Clear data of the browser and try again.',
  viewDelete: 'Delete the view “{{name}}”',
  viewDeleted: 'The view “{{name}}” was deleted.',
  undo: 'Undo',
  columns: 'Columns',
  columnsReset: 'Usual columns',
  export: 'Export',
  exportLabel: 'Export as an Excel workbook',
  exporting: 'Exporting: {{done}} of {{total}}',
  exportStop: 'Stop exporting',
  exported: 'Exported: {{count}}.',
  exportedPart:
    'There are {{total}}; the first {{count}} were exported, which is the most at once. Narrow the filters to export the rest in parts.',
  about: 'About',
  list: 'List',
  unit: 'Unit',
  day: 'As of',
  trueOn: 'About the day',
  count: 'Rows',
  address: 'Address',
} satisfies typeof zhCN;
