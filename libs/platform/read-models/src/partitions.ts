import type { MessagePort } from 'node:worker_threads';
import type { RowsOf } from './making.js';
import type { FromPartition, PartitionSpec, ToPartition } from './partition.js';

/** A thread that serves one partition at the other end of the port. */
export interface PartitionThread {
  readonly port: MessagePort;
  /** Rejects when the thread ends by itself. */
  readonly failed: Promise<never>;
  end(): Promise<unknown>;
}

/** The threads of a program. */
export interface Partitions {
  readonly count: number;
  /** A log that ends before this position is folded by one before the threads have started. */
  readonly worthwhile: bigint;
  start(spec: PartitionSpec): PartitionThread;
}

type LastDays = ReadonlyMap<string, bigint>;

const folded = async (
  { port, failed, end }: PartitionThread,
  signal: AbortSignal,
  write: (rows: readonly RowsOf[]) => Promise<void>,
): Promise<LastDays | 'stopped'> => {
  const abort = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const result = new Promise<LastDays | 'stopped'>((resolve, reject) => {
    const taken = (rows: readonly RowsOf[]): void => {
      const parts = rows.flatMap((one) => one.parts);
      const answer: ToPartition = { kind: 'taken', parts };
      port.postMessage(
        answer,
        parts.map(({ buffer }) => buffer as ArrayBuffer),
      );
    };
    port.on('message', (said: FromPartition) => {
      if (said.kind === 'rows') write(said.rows).then(() => taken(said.rows), reject);
      else if (said.kind === 'done') resolve(said.days);
      else if (said.kind === 'stopped') resolve('stopped');
      else reject(new Error(said.message));
    });
  });
  try {
    return await Promise.race([result, failed, abort]);
  } finally {
    port.close();
    await end();
  }
};

/**
 * Has each thread fold its part of the streams, all up to one position, and writes what they hand over. Answers the last position of
 * each day; `stopped` where one met an event that a projection cannot take in.
 */
export const foldInPartitions = async (
  partitions: Partitions,
  spec: Omit<PartitionSpec, 'index' | 'count'>,
  signal: AbortSignal,
  write: (rows: readonly RowsOf[]) => Promise<void>,
): Promise<LastDays | 'stopped'> => {
  const { count } = partitions;
  const enough = new AbortController();
  const both = AbortSignal.any([signal, enough.signal]);
  const parts = Array.from({ length: count }, (_, index) => folded(partitions.start({ ...spec, index, count }), both, write));
  try {
    const all = await Promise.all(parts);
    const days = new Map<string, bigint>();
    for (const part of all) {
      if (part === 'stopped') return part;
      for (const [day, position] of part) if (position > (days.get(day) ?? -1n)) days.set(day, position);
    }
    return days;
  } finally {
    enough.abort();
    await Promise.allSettled(parts);
  }
};
