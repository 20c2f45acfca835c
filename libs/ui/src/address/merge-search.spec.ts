import { describe, expect, it } from '@jest/globals';
import { keeping, merged } from './merge-search.js';

describe('the address of a page', () => {
  it('keeps what a change does not name and drops what is emptied', () => {
    const next = merged(new URLSearchParams('asOf=2024-05-01&text=a&phase=DRAFT'), { text: '', phase: 'AGREED', late: true });
    expect(next.toString()).toBe('asOf=2024-05-01&phase=AGREED&late=true');
  });

  it('carries the date of the time machine to the next page', () => {
    const past = new URLSearchParams('asOf=2024-05-01&text=a');
    expect(keeping('/projects/1', past)).toBe('/projects/1?asOf=2024-05-01');
    expect(keeping('/projects?late=true', past)).toBe('/projects?late=true&asOf=2024-05-01');
    expect(keeping('/projects/1#plan', past)).toBe('/projects/1?asOf=2024-05-01#plan');
    const both = new URLSearchParams('trueOn=2024-04-01&text=a&asOf=2024-05-01');
    expect(keeping('/projects/1', both)).toBe('/projects/1?asOf=2024-05-01&trueOn=2024-04-01');
  });

  it('leaves an address alone that names its own date, or where there is none', () => {
    expect(keeping('/a?asOf=2023-01-01', new URLSearchParams('asOf=2024-05-01'))).toBe('/a?asOf=2023-01-01');
    expect(keeping('/a', new URLSearchParams('text=b'))).toBe('/a');
  });
});
