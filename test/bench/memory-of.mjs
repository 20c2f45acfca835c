import { readFileSync } from 'node:fs';

/** Memory of a process in MiB: now, and the most it ever was. */
export const memoryOf = (pid) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: mib('VmRSS'), most: mib('VmHWM') };
};
