import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstVisible, parseMetadata, reviveMetadata, softDeleteMetadata } from './stream-metadata.js';

const parse = (text: string) => parseMetadata(Buffer.from(text));

describe('stream metadata', () => {
  it.each([
    ['{"$maxCount":3,"$maxAge":60,"$tb":2,"own":1.5}', { maxCount: 3, maxAge: 60, truncateBefore: 2, softDeleted: false }],
    [
      '{"$acl":{"$r":"all","$w":["a","b"]},"$maxCount":1}',
      { maxCount: 1, softDeleted: false, access: { read: ['all'], write: ['a', 'b'] } },
    ],
    ['{"$tb":9223372036854775806}', { truncateBefore: Number.MAX_SAFE_INTEGER, softDeleted: false }],
    ['{"$tb":9223372036854775807}', { truncateBefore: Number.MAX_SAFE_INTEGER, softDeleted: true }],
    ['{"$maxCount":0,"$maxAge":-1,"$cacheControl":0,"$tmp":true,"$tb":2}', { truncateBefore: 2, softDeleted: false }],
    ['{"$maxCount":3,"$tb":-1}', { maxCount: 3, softDeleted: false }],
    ['{"$maxCount":3,"$tb":-9223372036854775808}', { maxCount: 3, softDeleted: false }],
  ])('reads %s', (text, metadata) => {
    expect(parse(text)).toEqual(metadata);
  });

  it.each([
    '{"$maxCount":1.5,"$tb":2}',
    '{"$maxAge":"5","$tb":2}',
    '{"$cacheControl":"0","$tb":2}',
    '{"$maxAge":-922337203686,"$tb":2}',
    '{"$tb":-9223372036854775809}',
    '{"$tmp":1,"$tb":2}',
    '{"$acl":{"$r":[1]},"$tb":2}',
    '{"$acl":{"other":[]},"$tb":2}',
    '{"$maxCount":null,"$tb":2}',
    '{"$tb":9223372036854775808}',
    '[1]',
    'not json',
    '',
  ])('is void with %s', (text) => {
    expect(parse(text)).toEqual({ softDeleted: false });
  });

  it('is void where it is nested without end, or a text that never ends', () => {
    expect(parse(`{"own":${'['.repeat(100_000)}${']'.repeat(100_000)},"$tb":2}`)).toEqual({ softDeleted: false });
    expect(parse(`"${'\\"'.repeat(500_000)}`)).toEqual({ softDeleted: false });
  });

  it('is not written anew where it is nested without end', () => {
    const deep = (levels: number) => Buffer.from(`{"own":${'['.repeat(levels)}${']'.repeat(levels)}}`);
    expect(reviveMetadata(deep(63), 1)?.toString()).toContain('"$tb":1');
    expect(reviveMetadata(deep(64), 1)).toBeUndefined();
  });

  it('is a soft delete where a delete wrote it, and none where the stream came back', () => {
    expect(parseMetadata(softDeleteMetadata).softDeleted).toBe(true);
    const back = reviveMetadata(softDeleteMetadata, 7);
    expect(back?.toString()).toBe('{"$tb":7}');
  });

  it('keeps the other keys when a stream comes back, long numbers to the digit', () => {
    const back = reviveMetadata(Buffer.from('{"id":12345678901234567890,"rate":1.0,"$tb":9223372036854775807,"text":"1.0"}'), 3);
    expect(back?.toString()).toBe('{"id":12345678901234567890,"rate":1.0,"$tb":3,"text":"1.0"}');
  });

  it('never hides the last event by a count, and never shows one before $tb', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (last, maxCount, truncateBefore) => {
        expect(firstVisible({ maxCount, softDeleted: false }, last)).toBeLessThanOrEqual(last);
        const first = firstVisible({ maxCount, truncateBefore, softDeleted: false }, last);
        expect(first).toBeGreaterThanOrEqual(truncateBefore);
        expect(last - first + 1).toBeLessThanOrEqual(maxCount);
      }),
    );
  });
});
