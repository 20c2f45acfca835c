import { type EventStore } from '@gongjian/event-store';
import { type RecordedEvent, type StateProjection } from '@gongjian/kernel';
import { type ReadModel, type Viewer } from '@gongjian/read-models';
import { type Moment } from './request-context.js';

type Refoldable<R extends object> = ReadModel<R> & Pick<StateProjection<never, never, R>, 'streamOf' | 'trueOn'>;

const isRefoldable = <R extends object>(projection: ReadModel<R>): projection is Refoldable<R> =>
  'streamOf' in projection && 'trueOn' in projection;

/** Rows as they were true on a day, folded anew from what was known of their streams. */
export class HistoryReader {
  constructor(private readonly store: EventStore) {}

  /** The row on the day; null where there was none yet, or none that the viewer may see. Other read models have no true days. */
  async trueRow<R extends object>(projection: ReadModel<R>, key: string, viewer: Viewer, at: NonNullable<Moment>): Promise<R | null> {
    if (!isRefoldable(projection) || !at.trueOn) throw new Error(`${projection.name} cannot be read by true days`);
    const row = projection.trueOn(await this.known(projection.streamOf(key), at.position), at.trueOn) as R | null;
    if (!row) return null;
    const units = projection.units(row);
    return units === 'public' || (units === 'everyone' ? viewer.signedIn : units.some((unit) => viewer.unitIds.includes(unit)))
      ? row
      : null;
  }

  private async known(stream: string, position: bigint): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.read(stream)) {
      if (event.position > position) break;
      if (event.garbled !== undefined) throw new Error(`event ${event.revision} of ${stream} cannot be read: ${event.garbled}`);
      events.push(event);
    }
    return events;
  }
}
