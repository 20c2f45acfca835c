import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { SettingsUnusable } from '@gongjian/notifications';
import type { Partitions } from '@gongjian/read-models';

const most = 8;
const program = fileURLToPath(new URL('./partition.js', import.meta.url));

/** How many threads a text asks for; undefined where it asks for none in particular. */
export const threadsAsked = (text: string | undefined): number | undefined => {
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new SettingsUnusable('GONGJIAN_BUILD_THREADS 应为非负整数。GONGJIAN_BUILD_THREADS has to be a whole number.');
};

/**
 * Threads that fold the log at an address: so many as are asked for, else one for each processor but one, which PostgreSQL keeps busy; at most
 * eight. None where that leaves less than two: on two processors each would take from the others what it brings, and memory beside. Nor where the
 * source is not built.
 */
export const partitionThreads = (eventStoreUrl: string, asked?: number): Partitions | undefined => {
  const count = Math.min(asked ?? availableParallelism() - 1, most);
  if (!(count >= 2) || !existsSync(program)) return undefined;
  return {
    count,
    worthwhile: asked === undefined ? 20_000n : 0n,
    start: (spec) => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(program, { workerData: { port: port2, spec, eventStoreUrl }, transferList: [port2] });
      const failed = new Promise<never>((_, reject) => worker.once('error', reject));
      failed.catch(() => undefined);
      return { port: port1, failed, end: () => worker.terminate() };
    },
  };
};
