import { setTimeout } from 'node:timers/promises';

/** Tries again until it answers something. */
export const eventually = async <T>(find: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let round = 0; round < 200; round++, await setTimeout(50)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error('It never came about.');
};
