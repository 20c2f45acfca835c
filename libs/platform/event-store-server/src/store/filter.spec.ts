import { describe, expect, it } from '@jest/globals';
import { compileFilter } from './filter.js';
import { linkTarget } from './links.js';
import { encodeRecord, encodeStreamField, encodeTail } from '../protocol/record.js';

describe('filters', () => {
  it('look at stream names or at types, by prefix or by regular expression', () => {
    expect(compileFilter({ on: 'stream', prefixes: ['a-', 'b'], regex: '' })('a-1', 'x')).toBe(true);
    expect(compileFilter({ on: 'type', prefixes: ['a-'], regex: '' })('a-1', 'x')).toBe(false);
    expect(compileFilter({ on: 'type', prefixes: [], regex: '^[^$].*' })('a', '$metadata')).toBe(false);
    expect(compileFilter({ on: 'type', prefixes: [], regex: '' })('a', 'x')).toBe(false);
  });

  it('take the common ways in which .NET writes expressions', () => {
    expect(compileFilter({ on: 'type', prefixes: [], regex: '(?i)^SIGNED$' })('', 'signed')).toBe(true);
    expect(compileFilter({ on: 'type', prefixes: [], regex: '\\Asigned\\z' })('', 'signed')).toBe(true);
    expect(compileFilter({ on: 'type', prefixes: [], regex: '[\\Az]' })('', 'z')).toBe(true);
    expect(() => compileFilter({ on: 'type', prefixes: [], regex: '(' })).toThrow(SyntaxError);
  });
});

describe('links', () => {
  const link = (text: string, contentType = 'application/octet-stream') =>
    linkTarget(
      encodeRecord(
        '00000000-0000-4000-8000-000000000000',
        encodeStreamField('l'),
        0,
        1,
        0,
        encodeTail('$>', contentType, Buffer.of(), Buffer.from(text)),
      ),
    );

  it.each([
    ['3@a', { stream: 'a', revision: 3 }],
    ['0@a@b', { stream: 'a@b', revision: 0 }],
    ['-1@a', { stream: 'a', revision: -1 }],
    [' +7 @a', { stream: 'a', revision: 7 }],
    ['0@', { stream: '', revision: 0 }],
    ['-2@a', undefined],
    ['99999999999999999999@a', undefined],
    ['x@a', undefined],
    ['5', undefined],
    ['', undefined],
  ])('%j leads to %j', (text, target) => {
    expect(link(text)).toEqual(target);
  });

  it('are none where they claim to be JSON', () => {
    expect(link('3@a', 'application/json')).toBeUndefined();
  });
});
