import { describe, expect, it } from '@jest/globals';
import { safeNext } from './safe-next.js';

describe('where signing in leads', () => {
  it('is back to the page that was asked for', () => expect(safeNext('/agreements/1?tab=content')).toBe('/agreements/1?tab=content'));
  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', '', undefined])(
    'is the workbench instead of %s',
    (next) => expect(safeNext(next)).toBe('/workbench'),
  );
});
