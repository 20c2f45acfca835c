import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type Database from 'libsql';
import { mayAccess } from '../access/access-list.js';
import { encodeReadEvent, encodeRecord, encodeStreamField, encodeTail, recordId } from '../protocol/record.js';
import { decideAppend, type KnownEvents } from './append-decision.js';
import { join } from './bytes.js';
import type { Feed, LiveEvent, NewEvent, WriteCommand, WriteResult } from './contract.js';
import { scalar } from './log-database.js';
import type { StreamIndex } from './stream-index.js';
import { reviveMetadata, softDeleteMetadata } from './stream-metadata.js';
import { isMetastream, metastreamOf, originalOf } from './stream-names.js';
import type { StreamState, Streams } from './streams.js';

const JSON_TYPE = 'application/json';
const TOMBSTONE = { type: '$streamDeleted', tail: encodeTail('$streamDeleted', 'application/octet-stream', Buffer.of(), Buffer.of()) };

/** Decides writes and puts them into the log; opening and committing the transaction is the caller's part. */
export class LogWriter {
  /** The last position of the log. */
  head: number;
  #created: number;
  readonly #types = new Map<string, number>();
  #field: { name: string | undefined; bytes: Buffer } = { name: undefined, bytes: Buffer.of() };
  #written: (Omit<LiveEvent, 'end'> & { record: Buffer })[] = [];
  readonly #insertEvent;
  readonly #findType;
  readonly #insertType;
  readonly #markTombstone;

  constructor(
    db: Database.Database,
    private readonly streams: Streams,
    private readonly index: StreamIndex,
  ) {
    this.head = scalar(db, 'SELECT max(position) FROM log');
    this.#created = scalar(db, 'SELECT created FROM log ORDER BY position DESC LIMIT 1');
    this.#insertEvent = db.prepare('INSERT INTO log (position, stream, revision, type, created, crc, record) VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#findType = db.prepare('SELECT id FROM types WHERE name = ?').raw();
    this.#insertType = db.prepare('INSERT INTO types (name) VALUES (?)');
    this.#markTombstone = db.prepare('UPDATE streams SET tombstone = ? WHERE id = ?');
  }

  /** Decides one write and adds what it brings to the open transaction. */
  apply(command: WriteCommand): WriteResult {
    if (command.deadline !== undefined && command.deadline < Date.now()) return { kind: 'too-late' };
    if (command.by && !mayAccess(command.by, command.kind === 'append' ? 'write' : 'delete', command.stream, this.streams))
      return { kind: 'access-denied' };
    this.#created = Math.max(this.#created, Date.now());
    const state = this.streams.get(command.stream);
    const metastream = this.streams.get(metastreamOf(command.stream));
    const ids = command.kind === 'append' ? command.events.map(({ id }) => id) : [randomUUID()];
    const facts = {
      last: state.last,
      tombstoned: state.tombstoned || (state.last < 0 && this.streams.isDeleted(state)),
      softDeleted: this.streams.isSoftDeleted(command.stream),
      hasMetadata: metastream.last >= 0,
    };
    if (command.kind === 'soft-delete' && !facts.tombstoned && facts.last < 0 && !facts.hasMetadata)
      return { kind: 'wrong-version', current: -1 };
    const decision = decideAppend(facts, command.expected, ids, this.#known(state));
    switch (decision.kind) {
      case 'wrong-version':
        return decision;
      case 'stream-deleted':
        return { ...decision, stream: command.stream };
      case 'repeat': {
        const position = this.streams.visibleEvent(state, decision.last, this.#created)?.position;
        return { kind: 'done', revision: decision.last, ...(position === undefined ? {} : { position }) };
      }
      case 'write':
        return this.#write(command, state, metastream, decision.revive);
    }
  }

  /** What the transaction added, where live readers want it; to be taken after each commit. */
  takeFeed(wanted: boolean): Feed | undefined {
    const written = this.#written;
    const [first, last] = [written[0], written.at(-1)];
    this.#written = [];
    if (!wanted || !first || !last) return undefined;
    const { bytes, ends } = join(written.map(({ position, record }) => encodeReadEvent(position, record, undefined)));
    const events = written.map(({ position, stream, revision, type }, index) => ({
      position,
      stream,
      revision,
      type,
      end: ends[index] ?? 0,
    }));
    return { first: first.position, last: last.position, events, bytes };
  }

  /** Goes back to the state before the transaction. */
  rolledBack(head: number): void {
    this.head = head;
    this.#written = [];
    this.index.rolledBack();
    this.#types.clear();
    this.streams.forgetAll();
  }

  #write(command: WriteCommand, state: StreamState, metastream: StreamState, revive: boolean): WriteResult {
    if (command.kind === 'tombstone') return this.#tombstone(state);
    if (command.kind === 'soft-delete') {
      if (metastream.tombstoned) return { kind: 'stream-deleted', stream: metastream.name };
      const position = this.#putMetadata(metastream, softDeleteMetadata);
      return { kind: 'done', revision: state.last, position };
    }
    const original = isMetastream(command.stream) ? this.streams.get(originalOf(command.stream)) : undefined;
    const reviveOriginal = original !== undefined && this.streams.isSoftDeleted(original.name);
    const before = state.last;
    for (const event of command.events) this.#put(state, event, command.events.length);
    const revision = state.last;
    // who writes nothing learns where the log is
    const position = this.head || undefined;
    if (original) this.streams.forgetMetadataOf(original.name);
    if (revive) this.#revive(state, metastream, before + 1);
    if (reviveOriginal) this.#revive(original, state, original.last + 1);
    return { kind: 'done', revision, ...(position === undefined ? {} : { position }) };
  }

  #revive(state: StreamState, metastream: StreamState, revision: number) {
    const raw = this.streams.rawMetadata(state.name);
    const metadata = raw && reviveMetadata(raw, revision);
    if (metadata) this.#putMetadata(metastream, metadata);
  }

  #putMetadata(metastream: StreamState, data: Buffer): number {
    this.#put(metastream, { id: randomUUID(), type: '$metadata', tail: encodeTail('$metadata', JSON_TYPE, Buffer.of(), data) });
    this.streams.forgetMetadataOf(originalOf(metastream.name));
    return this.head;
  }

  #tombstone(state: StreamState): WriteResult {
    this.#insert(state, undefined, { id: randomUUID(), ...TOMBSTONE });
    this.#markTombstone.run([this.head, this.streams.idOf(state)]);
    state.tombstoned = true;
    if (isMetastream(state.name)) this.streams.forgetMetadataOf(originalOf(state.name));
    return { kind: 'done', revision: state.last, position: this.head };
  }

  #put(state: StreamState, event: NewEvent, together = 1) {
    const revision = state.last + 1;
    this.#insert(state, revision, event);
    this.index.add(this.streams.idOf(state), event.id, revision, this.head, together);
    state.last = revision;
  }

  #insert(state: StreamState, revision: number | undefined, { id, type, tail }: NewEvent) {
    const position = this.head + 1;
    const record = encodeRecord(id, this.#fieldOf(state), revision, position, this.#created, tail);
    this.#insertEvent.run([position, this.streams.idOf(state), revision ?? null, this.#typeOf(type), this.#created, crc32(record), record]);
    this.head = position;
    this.#written.push({ position, stream: state.name, revision, type, record });
  }

  /** Events of one stream mostly come together; a field kept with every stream would hold on to more memory than its own. */
  #fieldOf({ name }: StreamState): Buffer {
    if (this.#field.name !== name) this.#field = { name, bytes: encodeStreamField(name) };
    return this.#field.bytes;
  }

  #typeOf(name: string): number {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    if (this.#types.size > 10_000) this.#types.clear();
    const row = this.#findType.get([name]) as unknown as [number] | undefined;
    const id = row ? row[0] : Number(this.#insertType.run([name]).lastInsertRowid);
    this.#types.set(name, id);
    return id;
  }

  #known(state: StreamState): KnownEvents {
    return {
      revisionOf: (id) => (state.id === undefined ? undefined : this.index.revisionOf(state.id, id)),
      idAt: (revision) => {
        const event = this.streams.event(state, revision);
        return event && recordId(event.record);
      },
    };
  }
}
