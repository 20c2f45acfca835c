import { describe, expect, it } from '@jest/globals';
import type { FilterSpec } from './contract.js';
import { compileFilter, SlowExpression } from './filter.js';
import { linkTarget } from './links.js';
import { encodeRecord, encodeStreamField, encodeTail } from '../protocol/record.js';

const passes = (spec: Partial<FilterSpec> & Pick<FilterSpec, 'on'>, stream: string, type: string) =>
  compileFilter({ prefixes: [], regex: '', ...spec })([{ stream, type }])[0];

describe('filters', () => {
  it('look at stream names or at types, by prefix or by regular expression', () => {
    expect(passes({ on: 'stream', prefixes: ['a-', 'b'] }, 'a-1', 'x')).toBe(true);
    expect(passes({ on: 'type', prefixes: ['a-'] }, 'a-1', 'x')).toBe(false);
    expect(passes({ on: 'type', regex: '^[^$].*' }, 'a', '$metadata')).toBe(false);
    expect(passes({ on: 'type' }, 'a', 'x')).toBe(false);
  });

  it('take the common ways in which .NET writes expressions', () => {
    expect(passes({ on: 'type', regex: '(?i)^SIGNED$' }, '', 'signed')).toBe(true);
    expect(passes({ on: 'type', regex: '\\Asigned\\z' }, '', 'signed')).toBe(true);
    expect(passes({ on: 'type', regex: '[\\Az]' }, '', 'z')).toBe(true);
    expect(passes({ on: 'type', regex: '^\\p{L}+$' }, '', '协议')).toBe(true);
    expect(() => passes({ on: 'type', regex: '(' }, '', '')).toThrow(SyntaxError);
  });

  it.each([
    ['is nested without end', `${'('.repeat(20_000)}${')'.repeat(20_000)}`],
    ['opens classes without end', '['.repeat(65_536)],
    ['has no end', 'a'.repeat(1_000_000)],
  ])('refuse an expression that %s', (_, regex) => {
    expect(() => compileFilter({ on: 'type', prefixes: [], regex })).toThrow(SyntaxError);
  });

  it('judge each of many events, known and new ones alike', () => {
    const filter = compileFilter({ on: 'stream', prefixes: [], regex: '7$' });
    const events = Array.from({ length: 3_000 }, (_, index) => ({ stream: `s-${index}`, type: 't' }));
    const expected = events.map(({ stream }) => stream.endsWith('7'));
    expect(filter(events)).toEqual(expected);
    expect(filter(events.slice(2_500))).toEqual(expected.slice(2_500));
  });

  it('give up an expression that backtracks without end, and do not try it again', () => {
    const filter = compileFilter({ on: 'stream', prefixes: [], regex: '^(a+)+$' });
    expect(filter([{ stream: 'aaa', type: '' }])).toEqual([true]);
    const endless = { stream: `${'a'.repeat(60)}!`, type: '' };
    expect(() => filter([endless])).toThrow(SlowExpression);
    expect(() => filter([{ stream: 'aaa', type: '' }])).toThrow(SlowExpression);
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
