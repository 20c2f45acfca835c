import type { Instant } from '@gongjian/kernel';

/** So often a message is tried before it is given up: for some ten hours. */
export const mostAttempts = 20;
const first = 5_000;
const longest = 60 * 60_000;

/** When to try again after so many failures; undefined where it is given up. */
export const nextAttempt = (attempts: number, now: Instant, permanent: boolean): Instant | undefined =>
  permanent || attempts >= mostAttempts
    ? undefined
    : new Date(Date.parse(now) + Math.min(longest, first * 2 ** Math.max(0, attempts - 1))).toISOString();
