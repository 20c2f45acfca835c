import type { RecordedEvent } from '@gongjian/kernel';
import { LRUCache } from 'lru-cache';
import type { StoredEvent } from './codec.js';
import type { ReadOptions } from './stream-reader.js';

/** What one event makes of what was known; the same function each time, since what was folded is kept by it. */
export type FactFold<Fact> = (fact: Fact | undefined, event: RecordedEvent) => Fact | undefined;

interface Folded<Fact> {
  readonly fact: Fact | undefined;
  readonly last: StoredEvent | undefined;
}

type Read = (stream: string, options: ReadOptions) => AsyncIterable<StoredEvent>;

const remembered = 5_000;

/** One fold over many streams. */
class FactsOf<Fact> {
  private readonly known = new LRUCache<string, Folded<Fact>>({ max: remembered });
  private readonly going = new Map<string, { readonly read: Promise<Fact | undefined>; next?: Promise<Fact | undefined> }>();

  constructor(
    private readonly fold: FactFold<Fact>,
    private readonly read: Read,
  ) {}

  /** Those who ask while the stream is being read wait for the read that begins after they asked, all for the same one. */
  fresh(stream: string): Promise<Fact | undefined> {
    const going = this.going.get(stream);
    if (!going) return this.begin(stream);
    const again = () => this.begin(stream);
    going.next ??= going.read.then(again, again);
    return going.next;
  }

  private begin(stream: string): Promise<Fact | undefined> {
    const entry = { read: this.refresh(stream) };
    this.going.set(stream, entry);
    const end = () => void (this.going.get(stream) === entry && this.going.delete(stream));
    entry.read.then(end, end);
    return entry.read;
  }

  private async refresh(stream: string): Promise<Fact | undefined> {
    const { fact, last } = this.known.get(stream) ?? { fact: undefined, last: undefined };
    // From the last event that is known, and not behind it: should it be another one, this is another history.
    const tail = await this.from(stream, last?.revision ?? 0);
    const goesOn = last === undefined || tail[0]?.id === last.id;
    const events = goesOn ? tail.slice(last ? 1 : 0) : await this.from(stream, 0);
    const next: Folded<Fact> = {
      fact: events.reduce((before, event) => this.fold(before, event), goesOn ? fact : undefined),
      last: events.at(-1) ?? (goesOn ? last : undefined),
    };
    if (next.last) this.known.set(stream, next);
    else this.known.delete(stream);
    return next.fact;
  }

  private async from(stream: string, fromRevision: number): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for await (const event of this.read(stream, { fromRevision })) events.push(event);
    return events;
  }
}

/**
 * What decisions need to know of other streams, as the store has them at the moment of asking: each time the store is asked, for
 * what is new alone.
 */
export class FactStreams {
  private readonly folds = new WeakMap<object, object>();

  constructor(private readonly read: Read) {}

  fresh<Fact>(stream: string, fold: FactFold<Fact>): Promise<Fact | undefined> {
    const facts = (this.folds.get(fold) as FactsOf<Fact> | undefined) ?? new FactsOf(fold, this.read);
    this.folds.set(fold, facts);
    return facts.fresh(stream);
  }
}
