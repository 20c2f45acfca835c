import { describe, expect, it } from '@jest/globals';
import { firstDetail } from './first-detail.js';

const hash = { label: 'SHA-256', value: '9d3a8db8f7'.padEnd(64, '0') };
const opinion = { label: 'Opinion', value: 'Agreed.' };

describe('what of an event stands beside its words', () => {
  it('is the first detail', () => expect(firstDetail([opinion, hash])).toBe(opinion));

  it('is no fingerprint', () => {
    expect(firstDetail([hash, opinion])).toBe(opinion);
    expect(firstDetail([hash])).toBeUndefined();
  });
});
