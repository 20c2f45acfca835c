import { type EventStore, legible } from '@gongjian/event-store';
import type { LocalDate, RecordedEvent, StateProjection } from '@gongjian/kernel';
import type { ReadModel, Viewer } from '@gongjian/read-models';
import { LRUCache } from 'lru-cache';

/** A row as far as it tells up to where its stream was known. */
export interface KnownRow {
  readonly key: string;
  readonly revision: number;
}

type Refoldable<R extends object> = ReadModel<R> & Pick<StateProjection<never, never, R>, 'streamOf' | 'trueOn'>;

const isRefoldable = <R extends object>(projection: ReadModel<R>): projection is Refoldable<R> =>
  'streamOf' in projection && 'trueOn' in projection;

/** So many streams are read at once. */
const atOnce = 32;
const remembered = 1_000;

/** Rows as they were true on a day, folded anew from what was known of their streams. */
export class HistoryReader {
  /** By stream, revision and day, which together never change what they amount to. */
  private readonly rows = new LRUCache<string, { readonly row: object | null }>({ max: remembered });

  constructor(private readonly store: EventStore) {}

  /** The rows on the day, in the order asked for; null where there was none yet, or none that the viewer may see. */
  async trueRows<R extends object>(
    projection: ReadModel<R>,
    known: readonly (KnownRow | null)[],
    viewer: Viewer,
    day: LocalDate,
  ): Promise<(R | null)[]> {
    if (!isRefoldable(projection)) throw new Error(`${projection.name} cannot be read by true days`);
    const rows: (R | null)[] = [];
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < known.length; index = next++) {
        const one = known[index];
        const row = one ? await this.trueRow(projection, one, day) : null;
        rows[index] = row && isVisible(projection, row, viewer) ? row : null;
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, known.length) }, worker));
    return rows;
  }

  private async trueRow<R extends object>(projection: Refoldable<R>, { key, revision }: KnownRow, day: LocalDate): Promise<R | null> {
    const stream = projection.streamOf(key);
    const name = `${stream}@${revision}/${day}`;
    const folded = this.rows.get(name);
    if (folded) return folded.row as R | null;
    const row = projection.trueOn(await this.events(stream, revision), day) as R | null;
    this.rows.set(name, { row });
    return row;
  }

  private async events(stream: string, revision: number): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.read(stream, { maxCount: revision + 1 })) events.push(legible(event));
    return events;
  }
}

const isVisible = <R extends object>(projection: ReadModel<R>, row: R, viewer: Viewer): boolean => {
  const units = projection.units(row);
  return units === 'public' || (units === 'everyone' ? viewer.signedIn : units.some((unit) => viewer.unitIds.includes(unit)));
};
