import { rmSync } from 'node:fs';

const ends = new Set<() => Promise<unknown>>();

/** Has something closed before Ctrl-C ends the process; answers what takes that back. */
export const onInterrupt = (end: () => Promise<unknown>): (() => void) => {
  ends.add(end);
  return () => void ends.delete(end);
};

/** Lets Ctrl-C end the process in order; a second one ends it at once. */
export const endOnInterrupt = (): void => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void Promise.allSettled([...ends].map((end) => end())).finally(() => process.exit(code)));
};

/** Has what is not whole yet removed, whichever way the process ends but by a kill; answers what to call once it is whole. */
export const removedUnlessWhole = (path: string): (() => void) => {
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return () => void process.off('exit', remove);
};
