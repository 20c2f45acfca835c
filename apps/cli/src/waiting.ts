import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Waits until something holds; ends without an answer when the signal says that nobody waits any longer. */
export const until = async (holds: () => Promise<boolean>, gone?: AbortSignal): Promise<void> => {
  while (!gone?.aborted && !(await holds())) await setTimeout(20);
};

/** Whether an address answers with success. */
export const answersWell = (url: string) => (): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** The address that a program sends to the one who started it when it serves. */
export const sentUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.once('message', (message) => resolve((message as { url: string }).url)));

/** Resolves with what a program has said when it fits the pattern. */
export const saying = (child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said = (said + bytes.toString()).slice(-2_000);
      const found = pattern.exec(said);
      if (!found) return;
      child.stdout!.off('data', hear);
      resolve(found);
    };
    child.stdout!.on('data', hear);
  });
