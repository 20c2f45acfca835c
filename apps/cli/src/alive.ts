import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in ticks since the machine started; missing where nothing tells. */
  readonly began?: string;
}

const beganAt = (pid: number): string | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
};

/** The identity of a process that runs now. */
export const identityOf = (pid: number): ProcessIdentity => {
  const began = beganAt(pid);
  return { pid, ...(began !== undefined && { began }) };
};

/** Whether that very process still runs. */
export const isAlive = ({ pid, began }: ProcessIdentity): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === undefined || beganAt(pid) === began;
};

/** Waits for processes that are about to end, and ends those that have not done so within the patience. */
export const untilGone = async (processes: readonly ProcessIdentity[], patienceMs: number): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (processes.some(isAlive) && Date.now() < deadline) await setTimeout(50);
  for (const one of processes.filter(isAlive)) process.kill(one.pid, 'SIGKILL');
};
