import { describe, expect, it } from '@jest/globals';
import { stoppable } from './stoppable.js';

describe('a stream that can be stopped', () => {
  it('ends while it waits, and lets go of what it held', async () => {
    let released = false;
    const stream = stoppable<number>(async function* (signal) {
      try {
        yield 1;
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      } finally {
        released = true;
      }
    });
    expect(await stream.next()).toEqual({ done: false, value: 1 });
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toMatchObject({ done: true });
    expect(released).toBe(true);
  });
});
