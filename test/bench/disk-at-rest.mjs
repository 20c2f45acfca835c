import { execFileSync } from 'node:child_process';

/** Waits until what was written lies on the disk: else what comes would be measured beside it. */
export const diskAtRest = () => {
  execFileSync('sync');
};
