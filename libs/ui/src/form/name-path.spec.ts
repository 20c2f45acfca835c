import { describe, expect, it } from '@jest/globals';
import { namePath } from './name-path.js';

describe('the field a refusal is about', () => {
  it.each([
    ['title', ['title']],
    ['input.title', ['title']],
    ['input.clauses.2.text', ['clauses', 2, 'text']],
    ['clauses[2].text', ['clauses', 2, 'text']],
  ])('%s', (field, path) => expect(namePath(field)).toEqual(path));
});
