import type { MessagePort } from 'node:worker_threads';
import type { AnyProjection, Id } from '@gongjian/kernel';
import { textOf } from './apply-batch.js';
import { CopyRows } from './copy-rows.js';
import { recycle } from './copy-text.js';
import type { EventLog, Part } from './event-log.js';
import { foldLog } from './fold-log.js';
import { Making, type RowsOf, gathered } from './making.js';
import { isLeftOut } from './skips.js';

/** What one thread is to fold; goes to it as a message. */
export interface PartitionSpec extends Part {
  /** Up to which position. */
  readonly until: bigint;
  readonly most: number;
  readonly gently: boolean;
  /** The table of each read model. */
  readonly tables: ReadonlyMap<string, string>;
}

/** What a thread says. `stopped`: it met an event that a projection cannot take in. */
export type FromPartition =
  | { readonly kind: 'rows'; readonly rows: readonly RowsOf[] }
  | { readonly kind: 'done'; readonly days: ReadonlyMap<string, bigint> }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

/** What it is told: that its rows were taken, with the memory to be used again. */
export type ToPartition = { readonly kind: 'taken'; readonly parts: readonly Uint8Array[] };

class Stopped extends Error {}

/** The thread's side: folds its streams and hands over rows as text for COPY, one batch on its way at a time. Ends when the port closes. */
export const servePartition = async (
  port: MessagePort,
  { index, count, kinds, until, most, gently, tables }: PartitionSpec,
  { store, projections }: { readonly store: EventLog; readonly projections: readonly AnyProjection[] },
): Promise<void> => {
  const ended = new AbortController();
  let taken = (): void => undefined;
  const say = (message: FromPartition, parts: readonly Uint8Array[] = []) =>
    port.postMessage(
      message,
      parts.map(({ buffer }) => buffer as ArrayBuffer),
    );
  port.on('message', ({ parts }: ToPartition) => {
    recycle(parts);
    taken();
  });
  port.on('close', () => {
    ended.abort();
    taken();
  });
  const makings = projections.flatMap((projection) => {
    const table = tables.get(projection.name);
    return table ? [new Making(projection, new CopyRows(projection, table), new Set<Id>())] : [];
  });
  const write = async (): Promise<void> => {
    if (makings.some(({ fault }) => fault)) throw new Stopped();
    const rows = gathered(makings);
    if (!rows.length || ended.signal.aborted) return;
    const answered = new Promise<void>((resolve) => (taken = resolve));
    say(
      { kind: 'rows', rows },
      rows.flatMap(({ parts }) => parts),
    );
    await answered;
  };
  const folding = {
    ...{ store, signal: ended.signal, most, gently, part: { of: { index, count, kinds }, until } },
    isSkipped: (projection: AnyProjection, eventId: Id) => isLeftOut(store, projection.name, eventId),
  };
  try {
    const folded = await foldLog(makings, folding, write);
    if (folded) say({ kind: 'done', days: folded.days });
  } catch (error) {
    say(error instanceof Stopped ? { kind: 'stopped' } : { kind: 'failed', message: textOf(error) });
  } finally {
    port.unref();
  }
};
