import { type LogHash, type RawLog, hashLog } from '@gongjian/event-store';
import type { Output } from '../command/output.js';

/** The hash of a whole log, telling how far it is. */
export const hashOf = async (log: RawLog, output: Output): Promise<LogHash> => {
  const progress = output.progress('核对事件', 'checking events');
  const hash = await hashLog(log, ({ events }) => progress.at(events));
  progress.end(String(hash.events));
  return hash;
};
