import type { EventStore } from '@gongjian/event-store';
import { batches } from '@gongjian/read-models';
import { leafText } from './leaf.js';
import { type FoldedLeaf, LeavesFile } from './leaves-file.js';
import { TreeReader } from './tree-reader.js';
import { leafHash } from './tree.js';

/** What the folding needs of the gate to the event store. */
export type RawLog = Pick<EventStore, 'identity' | 'subscribe'>;

/** Leaves that are compared with the log again after a start: more than one batch, so that all that may be half on disk is. */
const overlap = 4_096;
const mostAtOnce = 1_000;
/** Nobody waits for a leaf: written many at a time, they cost the read models less. */
const gatherMs = 50;

/** Thrown where the log does not begin with the leaves that were folded from it. */
export class LogDiffers extends Error {}

/** Folds the log into the tree, from where it was left. */
export class Folding {
  private size = 0;
  /** The position up to which everything is folded. */
  private folded = -1n;
  private readonly file: LeavesFile;
  readonly tree: TreeReader;

  private constructor(
    private readonly log: RawLog,
    private readonly logId: string,
    file: LeavesFile,
  ) {
    this.file = file;
    this.tree = new TreeReader(file);
  }

  /** Opens the tree in a directory, cut back to what surely is on disk. */
  static async open(log: RawLog, logId: string, directory: string): Promise<Folding> {
    const file = await LeavesFile.open(directory, 'write');
    const folding = new Folding(log, logId, file);
    folding.size = await soundSize(file);
    await file.truncate(folding.size);
    await file.mend();
    return folding;
  }

  get position(): bigint {
    return this.folded;
  }

  /** Follows the log until the signal; tells after each batch how far it is. Throws LogDiffers where the log is not what was folded. */
  async follow(signal: AbortSignal, onBatch: (caughtUp: boolean) => void): Promise<void> {
    const again = Math.min(overlap, this.size);
    const known = await this.file.records(this.size - again, again);
    // From before the first of those leaves, so that it is delivered once more.
    const before = this.size > again ? (await this.file.records(this.size - again - 1, 1))[0]!.position : undefined;
    const items = this.log.subscribe({ from: before ?? 'start', signal, asStored: true });
    let compared = 0;
    for await (const { events, position, caughtUp } of batches(items, { most: mostAtOnce, signal, gatherMs })) {
      const leaves = events.map((event): FoldedLeaf => ({
        position: event.position,
        hash: leafHash(Buffer.from(leafText(this.logId, event))),
      }));
      const repeated = Math.min(known.length - compared, leaves.length);
      this.assertSame(known.slice(compared, compared + repeated), leaves.slice(0, repeated));
      compared += repeated;
      if (caughtUp && compared < known.length) throw new LogDiffers('the log has fewer events than were folded from it');
      const added = leaves.slice(repeated);
      await this.file.append(this.size, added);
      this.size += added.length;
      if (position !== undefined && compared === known.length) this.folded = position;
      onBatch(caughtUp);
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private assertSame(known: readonly FoldedLeaf[], found: readonly FoldedLeaf[]): void {
    const differs = known.some(({ position, hash }, at) => position !== found[at]!.position || !hash.equals(found[at]!.hash));
    if (differs) throw new LogDiffers('the log does not hold the events that were folded from it, at the places where they stood');
  }
}

/** How many leaves stand one behind the other: what a power cut may have left at the end of the file does not. */
const soundSize = async (file: LeavesFile): Promise<number> => {
  const size = await file.size();
  const start = Math.max(0, size - 2 * overlap);
  const records = await file.records(start, size - start);
  const broken = records.findIndex(({ position }, at) => at > 0 && position <= records[at - 1]!.position);
  return broken < 0 ? size : start + broken;
};
