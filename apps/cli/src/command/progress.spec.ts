import { describe, expect, it } from '@jest/globals';
import { progressOn } from './progress.js';

const watched = (isTTY: boolean) => {
  let clock = 0;
  let written = '';
  const terminal = { isTTY, columns: 80, write: (text: string) => (written += text) };
  return { progress: progressOn(terminal, '复制 copy', () => clock), pass: (ms: number) => (clock += ms), written: () => written };
};

describe('progress', () => {
  it('draws a bar in one line of a terminal', () => {
    const { progress, pass, written } = watched(true);
    pass(200);
    progress.at(500, 1000);
    expect(written().split('\r').at(-1)).toContain('[############------------]  50% 500/1,000');
    pass(1000);
    progress.at(1000, 1000);
    progress.end();
    expect(written().match(/\n/g)).toHaveLength(1);
    expect(written()).toContain('✓ 复制 copy [########################] 100% 1,000/1,000 (1.2 s)');
  });

  it('leaves a bar that did not come to its end, for what is said next', () => {
    const { progress, pass, written } = watched(true);
    progress.at(500, 1000);
    progress.leave();
    pass(1000);
    progress.at(600, 1000);
    progress.leave();
    expect(written().endsWith('\n')).toBe(true);
    expect(written().match(/\n/g)).toHaveLength(1);
  });

  it('writes few plain lines elsewhere, without control characters', () => {
    const { progress, pass, written } = watched(false);
    for (let done = 1; done <= 250; done += 1) {
      pass(100);
      progress.at(done);
    }
    progress.end('done');
    expect(written().trim().split('\n')).toEqual(['… 复制 copy', '  … 复制 copy 100', '  … 复制 copy 200', '  ✓ 复制 copy done (25.0 s)']);
    expect([...written()].every((sign) => sign >= ' ' || sign === '\n')).toBe(true);
  });
});
