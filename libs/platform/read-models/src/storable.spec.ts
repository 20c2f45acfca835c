import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storableJson } from './storable.js';

describe('what goes into the database', () => {
  it('is the value itself where the database can hold it', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.integer(), fc.constant(null))), (value) => {
        expect(JSON.parse(storableJson(value))).toEqual(JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '\ufffd')));
      }),
    ));

  it('shows what the database cannot hold as U+FFFD, in names and values at any depth', () => {
    const value = { 'a\0': ['x\ud800y', { b: '\udc00', c: '😀', d: '\\u0000' }] };
    expect(JSON.parse(storableJson(value))).toEqual({ 'a\ufffd': ['x\ufffdy', { b: '\ufffd', c: '😀', d: '\\u0000' }] });
  });
});
