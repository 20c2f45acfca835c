import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in ticks since the machine started; missing where nothing tells. */
  readonly began?: string;
}

/** What the system says of a process: its state by a letter, and when it began; undefined where nothing tells. */
const statOf = (pid: number): { state: string; began: string } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, began: fields[19]! };
  } catch {
    return undefined;
  }
};

/** The identity of a process that runs now. */
export const identityOf = (pid: number): ProcessIdentity => {
  const began = statOf(pid)?.began;
  return { pid, ...(began !== undefined && { began }) };
};

/** Ended, and listed only until its parent takes note, which in a container may be never. */
const isOver = (state: string): boolean => state === 'Z' || state === 'X';

/** Whether the system still lists the number: a process that ended is listed until its parent has taken note. */
export const isListed = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether that very process still runs. */
export const isAlive = ({ pid, began }: ProcessIdentity): boolean => {
  if (!isListed(pid)) return false;
  const stat = statOf(pid);
  if (stat && isOver(stat.state)) return false;
  return began === undefined || stat?.began === began;
};

/** Waits for processes that are about to end, and ends those that have not done so within the patience. */
export const untilGone = async (processes: readonly ProcessIdentity[], patienceMs: number): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (processes.some(isAlive) && Date.now() < deadline) await setTimeout(50);
  for (const one of processes.filter(isAlive)) process.kill(one.pid, 'SIGKILL');
};
