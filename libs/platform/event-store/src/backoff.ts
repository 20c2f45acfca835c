import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds to wait before try `attempt` (from 0): doubling, with jitter so that many callers do not return at once. */
export const backoff = (attempt: number, { first = 25, most = 1000 } = {}): number => {
  const full = Math.min(most, first * 2 ** Math.min(attempt, 16));
  return full / 2 + (Math.random() * full) / 2;
};

/** Waits, or returns at once when the signal is or gets aborted. */
export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  if (signal?.aborted) return;
  await sleep(ms, undefined, { signal, ref: true }).catch(() => undefined);
};
