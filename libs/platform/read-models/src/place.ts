import type { Id, RecordedEvent } from '@gongjian/kernel';

/** Where an event stood when a checkpoint came to it: by this is noticed that the log lies in another store, where positions differ. */
export interface Place {
  readonly event: Id;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
}

/** Where an event stands. */
export const placeOf = ({ id, stream, revision, position }: Pick<RecordedEvent, 'id' | 'stream' | 'revision' | 'position'>): Place => ({
  event: id,
  stream,
  revision,
  position,
});

/** A log as one event of a stream is looked up in it. */
export interface Streams {
  read(
    stream: string,
    options?: { fromRevision?: number; maxCount?: number; asStored?: boolean },
  ): AsyncIterable<Pick<RecordedEvent, 'id' | 'revision' | 'position'>>;
}

/** What a store says that does not tell positions when it reads a stream. */
const untold = 2n ** 64n - 1n;

/** Whether the event stands in the store where it stood when the place was noted. */
export const standsThere = async (store: Streams, { event, stream, revision, position }: Place): Promise<boolean> => {
  for await (const found of store.read(stream, { fromRevision: revision, maxCount: 1, asStored: true })) {
    if (found.revision === revision) return found.id === event && [position, untold].includes(found.position);
  }
  return false;
};

/** A place as a column keeps it. */
export const placeText = (place: Place | undefined): string | null =>
  place ? JSON.stringify({ ...place, position: String(place.position) }) : null;

/** What `placeText` was given, from the column. */
export const placeFrom = (kept: Omit<Place, 'position'> & { readonly position: string }): Place => ({
  ...kept,
  position: BigInt(kept.position),
});
