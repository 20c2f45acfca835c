/** Whether the browser has a network at all; whether the api can be reached over it only a request tells. */
export const isOnline = (): boolean => navigator.onLine;

/** Tells when the network goes or comes. */
export const watchOnline = (changed: () => void): (() => void) => {
  const stop = new AbortController();
  for (const name of ['online', 'offline']) window.addEventListener(name, changed, stop);
  return () => stop.abort();
};

/** Resolves once there is a network. */
const online = (): Promise<void> =>
  new Promise((resolve) => (isOnline() ? resolve() : window.addEventListener('online', () => resolve(), { once: true })));

/** In milliseconds. */
const longest = 30_000;

/** Waits before a connection is tried again: ever longer up to half a minute, each browser a little differently, and never without a network. */
export const beforeRetry = async (retries: number): Promise<void> => {
  const wait = Math.min(longest, 1_000 * 2 ** retries);
  await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
  await online();
};
