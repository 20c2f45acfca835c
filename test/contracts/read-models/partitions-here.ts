import { MessageChannel } from 'node:worker_threads';
import type { AnyProjection } from '@gongjian/kernel';
import { type Partitions, servePartition } from '@gongjian/read-models';
import type { MemoryLog } from './memory-log.js';

/** The other ends of the ports served in this process, message for message as threads do; counts how many were started. */
export const partitionsHere = (
  store: MemoryLog,
  projections: readonly AnyProjection[],
  count: number,
): Partitions & { started: number; breaks: number } => {
  const served = {
    count,
    worthwhile: 0n,
    started: 0,
    /** So many threads end by themselves. */
    breaks: 0,
    start: (spec: Parameters<Partitions['start']>[0]) => {
      served.started += 1;
      const { port1, port2 } = new MessageChannel();
      const broken = served.breaks > 0;
      if (broken) served.breaks -= 1;
      else void servePartition(port2, spec, { store, projections });
      const failed = broken ? Promise.reject(new Error('the thread ended')) : new Promise<never>(() => undefined);
      failed.catch(() => undefined);
      return { port: port1, failed, end: () => Promise.resolve() };
    },
  };
  return served;
};
