import type Database from 'libsql';
import { integer, ofEvent } from './log-database.js';
import { LRUCache } from 'lru-cache';
import { defaultLists, noDefaults, type AccessList, type DefaultLists, type Lists } from '../access/access-list.js';
import { decodeRecord } from '../protocol/record.js';
import { firstVisible, nothingHidden, parseMetadata, type StreamMetadata } from './stream-metadata.js';
import type { LookUps } from './contract.js';
import type { StreamIndex } from './stream-index.js';
import { isMetastream, metastreamOf, originalOf } from './stream-names.js';

/** What is kept in memory of a stream that is in use. */
export interface StreamState {
  readonly name: string;
  /** Undefined until something is written. */
  id: number | undefined;
  /** -1 without events. */
  last: number;
  tombstoned: boolean;
}

const metastreamMetadata: StreamMetadata = { maxCount: 1, softDeleted: false };
const STREAMS_IN_MEMORY = 10_000;
const SETTINGS = '$settings';
/** Metadata of metadata, and so on. */
const MOST_LEVELS = 16;

/** The streams of the log; a bounded number of them in memory, the others looked up as they are asked for. */
export class Streams implements Lists {
  readonly #states = new LRUCache<string, StreamState>({ max: STREAMS_IN_MEMORY });
  readonly #metadata = new LRUCache<string, StreamMetadata>({ max: STREAMS_IN_MEMORY });
  readonly #names = new LRUCache<number, string>({ max: STREAMS_IN_MEMORY });
  readonly lookUps: LookUps = { remembered: 0, read: 0 };
  #settings: { at: number; lists: DefaultLists } = { at: -1, lists: noDefaults };
  readonly #byName;
  readonly #byId;
  readonly #recordAt;
  readonly #insert;

  constructor(
    db: Database.Database,
    private readonly index: StreamIndex,
  ) {
    this.#byName = db.prepare(`SELECT id, ${integer('tombstone')} FROM streams WHERE name = ?`).raw();
    this.#byId = db.prepare('SELECT CAST(name AS BLOB) FROM streams WHERE id = ?').raw();
    this.#recordAt = db.prepare(`SELECT ${ofEvent('created', 'record')} FROM log WHERE position = ? AND stream = ? AND revision = ?`).raw();
    this.#insert = db.prepare('INSERT INTO streams (name) VALUES (?)');
  }

  /** The stream of this name, whether or not it exists. */
  get(name: string): StreamState {
    const known = this.#states.get(name);
    if (known) {
      this.lookUps.remembered++;
      return known;
    }
    this.lookUps.read++;
    const row = this.#byName.get([name]) as unknown as [number, number | null] | undefined;
    const last = row && this.index.lastOf(row[0]);
    const state = { name, id: row?.[0], last: last ?? -1, tombstoned: row?.[1] != null };
    this.#states.set(name, state);
    return state;
  }

  /** The number under which the log knows the stream, given on its first write. */
  idOf(state: StreamState): number {
    state.id ??= Number(this.#insert.run([state.name]).lastInsertRowid);
    return state.id;
  }

  nameOf(id: number): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    // As bytes: the driver ends the process over a damaged text.
    const name = (this.#byId.get([id]) as unknown as [Buffer])[0].toString();
    this.#names.set(id, name);
    return name;
  }

  /** The metadata in force: that of a metadata stream is fixed. */
  metadata(name: string): StreamMetadata {
    if (isMetastream(name)) return metastreamMetadata;
    const known = this.#metadata.get(name);
    if (known) return known;
    const metadata = this.#readMetadata(name);
    this.#metadata.set(name, metadata);
    return metadata;
  }

  /** The last event of the stream's metadata stream, whatever it holds. */
  rawMetadata(name: string): Uint8Array | undefined {
    const metastream = this.get(metastreamOf(name));
    const record = metastream.tombstoned ? undefined : this.event(metastream, metastream.last)?.record;
    return record && decodeRecord(record).data;
  }

  /** An event of a stream, hidden or not. */
  event(state: StreamState, revision: number): { position: number; created: number; record: Buffer } | undefined {
    if (state.id === undefined || revision < 0 || revision > state.last) return undefined;
    const at = this.index.positionOf(state.id, revision);
    const row = at !== undefined && (this.#recordAt.get([at, state.id, revision]) as unknown as [number, number, Buffer] | undefined);
    return row ? { position: row[0], created: row[1], record: row[2] } : undefined;
  }

  /** An event of a stream as a reader may see it. */
  visibleEvent(state: StreamState, revision: number, now: number) {
    const metadata = this.metadata(state.name);
    if (this.isDeleted(state) || metadata.softDeleted || revision < firstVisible(metadata, state.last)) return undefined;
    const event = this.event(state, revision);
    return event && event.created >= oldest(metadata, now) ? event : undefined;
  }

  /** Whether readers are told that the stream is deleted for ever; its metadata is deleted with it. */
  isDeleted(state: StreamState): boolean {
    // A name of nothing but `$` would be followed without end.
    let { name, tombstoned } = state;
    for (let level = 0; !tombstoned && isMetastream(name) && level < MOST_LEVELS; level += 1)
      ({ name, tombstoned } = this.get(originalOf(name)));
    return tombstoned;
  }

  isSoftDeleted(name: string): boolean {
    return this.metadata(name).softDeleted;
  }

  /** The list of a stream in force: its metadata's. */
  ofStream(name: string): AccessList | undefined {
    return this.metadata(name).access;
  }

  /** The default lists in force: those of the last event of `$settings`. */
  get defaults(): DefaultLists {
    const state = this.get(SETTINGS);
    const at = state.tombstoned || this.isSoftDeleted(SETTINGS) ? -1 : state.last;
    if (this.#settings.at !== at) this.#settings = { at, lists: this.#readDefaults(state, at) };
    return this.#settings.lists;
  }

  /** To be said after each write to a metadata stream. */
  forgetMetadataOf(name: string): void {
    this.#metadata.delete(name);
  }

  /** To be said after a rollback. */
  forgetAll(): void {
    this.#states.clear();
    this.#metadata.clear();
    this.#names.clear();
    this.#settings = { at: -1, lists: noDefaults };
  }

  #readDefaults(state: StreamState, revision: number): DefaultLists {
    const record = this.event(state, revision)?.record;
    return record ? defaultLists(decodeRecord(record).data) : noDefaults;
  }

  #readMetadata(name: string): StreamMetadata {
    const metastream = this.get(metastreamOf(name));
    const record = metastream.tombstoned ? undefined : this.event(metastream, metastream.last)?.record;
    if (!record) return nothingHidden;
    const { metadata, data } = decodeRecord(record);
    return metadata['content-type'] === 'application/json' ? parseMetadata(data) : nothingHidden;
  }
}

/** Milliseconds since the epoch before which events are hidden. */
export const oldest = (metadata: StreamMetadata, now: number): number => (metadata.maxAge === undefined ? 0 : now - metadata.maxAge * 1000);
