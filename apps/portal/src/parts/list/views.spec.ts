import { describe, expect, it } from '@jest/globals';
import { changesTo, searchOf, withView } from './views.js';

const names = ['text', 'phase', 'sort', 'columns'];
const from = (search: string) => (name: string) => new URLSearchParams(search).get(name) ?? undefined;

describe('a saved view', () => {
  it('holds filters, order and columns of an address, not its page and day', () => {
    const search = searchOf(names, from('page=2&after=x&asOf=2024-01-01&sort=-TITLE&phase=DRAFT&columns=status,term'));
    expect(search).toBe('phase=DRAFT&sort=-TITLE&columns=status%2Cterm');
  });

  it('takes out of the address what it does not name', () => {
    expect(changesTo(names, { name: '草稿', search: 'phase=DRAFT&columns=status%2Cterm' })).toEqual({
      text: null,
      phase: 'DRAFT',
      sort: null,
      columns: 'status,term',
    });
  });

  it('replaces that of the same name where it stands', () => {
    const views = [
      { name: 'a', search: '' },
      { name: 'b', search: '' },
    ];
    expect(withView(views, { name: 'a', search: 'text=x' })).toEqual([
      { name: 'a', search: 'text=x' },
      { name: 'b', search: '' },
    ]);
    expect(withView(views, { name: 'c', search: '' }).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
