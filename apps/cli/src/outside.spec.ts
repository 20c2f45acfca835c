import { describe, expect, it } from '@jest/globals';
import { briefly } from './briefly.js';
import { nameOfLog, placesOf, withoutPassword } from './outside.js';

describe('a connection string', () => {
  it.each([
    ['esdb://127.0.0.1:2113?tls=false', [{ host: '127.0.0.1', port: 2113 }]],
    ['esdb://u:p@a:1,b:2,c?tls=true', [{ host: 'a', port: 1 }, { host: 'b', port: 2 }, { host: 'c', port: 9 }]], // prettier-ignore
    ['esdb+discover://cluster.example', [{ host: 'cluster.example', port: 9 }]],
    ['postgres://u:p@[::1]:5432/x', [{ host: '::1', port: 5432 }]],
    ['postgres:///x?host=/run/postgresql', []],
  ])('%s names its hosts', (url, places) => expect(placesOf(url, 9)).toEqual(places));

  it.each([['secret'], ['sec/ret'], ['sec@ret'], ['']])('is shown without its password %s', (password) =>
    expect(withoutPassword(`esdb://u:${password}@a:1?x=y`)).toBe('esdb://u:***@a:1?x=y'),
  );

  it('names the same log whoever connects, and another for other hosts', () => {
    expect(nameOfLog('esdb://u:p@b,a:2113?tls=true')).toBe(nameOfLog('esdb://a,b:2113'));
    expect(nameOfLog('esdb://a')).not.toBe(nameOfLog('esdb://b'));
  });
});

describe('what a program said last', () => {
  it('is told in the words of its log', () =>
    expect(briefly('{"level":60,"msg":"could not start","err":{"message":"no database","stack":"at x"}}\n    at main (x.js:1)\n')).toBe(
      'could not start: no database',
    ));
});
