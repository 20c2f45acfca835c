import { SettingsUnusable } from '@gongjian/notifications';
import { describe, expect, it } from '@jest/globals';
import { threadsAsked } from './partition-threads.js';

describe('the setting of threads', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['3', 3],
  ])('%p asks for %p', (text, threads) => expect(threadsAsked(text)).toBe(threads));

  it.each(['two', '-1', '2.5'])('%p is refused', (text) => expect(() => threadsAsked(text)).toThrow(SettingsUnusable));
});
