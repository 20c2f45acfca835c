import { describe, expect, it } from '@jest/globals';
import { parseColumns, shownColumns } from './columns.js';

const columns = [{ key: 'title' }, { key: 'status', from: 'lg' as const }, { key: 'number', extra: true }];
const keys = (chosen: readonly string[] | undefined) => shownColumns(columns, chosen).map(({ key }) => key);

describe('the columns of a list', () => {
  it('are those of everybody where none were chosen', () => {
    expect(keys(undefined)).toEqual(['title', 'status']);
    expect(shownColumns(columns, undefined)[1]).toHaveProperty('from', 'lg');
  });

  it('are those chosen, on a narrow screen too, with the one that names the object', () => {
    expect(keys(['number', 'status'])).toEqual(['title', 'status', 'number']);
    expect(keys(['number'])).toEqual(['title', 'number']);
    expect(shownColumns(columns, ['status'])[1]).not.toHaveProperty('from');
  });

  it('come back from an address, save what the list does not know', () => {
    expect(parseColumns('number,password,title', columns)).toEqual(['title', 'number']);
    expect(parseColumns('password', columns)).toBeUndefined();
    expect(parseColumns(undefined, columns)).toBeUndefined();
  });
});
