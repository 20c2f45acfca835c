import type { Id } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Keyring, type WrappedKey } from './keys/keyring.js';
import { People, type PersonRow } from './people.js';

interface Row extends WrappedKey {
  readonly id: Id;
  readonly name: Buffer;
  readonly address: Buffer;
  readonly createdAt: string;
}

/** Names as far as they were opened, and the moment up to which new people were looked for. */
interface Opened {
  readonly texts: Map<Id, { readonly name: string; readonly address: string }>;
  until: string | undefined;
}

const batch = 2_000;
/** Names stay opened no longer than this. */
const mostAge = 10 * 60_000;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Finds people by a part of name or address. Both lie sealed, and an index over them would outlive an erasure; so they are opened in
 * memory when somebody searches, for ten minutes, and every hit is read again before it is shown.
 */
@Injectable()
export class PeopleSearch implements OnModuleDestroy {
  private opened: Opened | undefined;
  private refreshing: Promise<Opened> | undefined;
  private closing: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly people: People,
  ) {}

  /** Everybody in whose name the text is, or in whose address among `byAddress`; by name, those first in whose it comes first. */
  async find(text: string, byAddress: ReadonlySet<Id>): Promise<Id[]> {
    const { texts } = await this.current();
    const wanted = folded(text.trim());
    const hits = [...texts].filter(([id, { name, address }]) => name.includes(wanted) || (byAddress.has(id) && address.includes(wanted)));
    const order = new Intl.Collator('zh-CN');
    hits.sort(([, { name: a }], [, { name: b }]) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)) || order.compare(a, b));
    return hits.map(([id]) => id);
  }

  /** The people behind some of the hits, without those who have gone since. */
  async read(ids: readonly Id[]): Promise<PersonRow[]> {
    const read = await Promise.all(ids.map((id) => this.people.byId(id)));
    ids.forEach((id, index) => read[index] ?? this.opened?.texts.delete(id));
    return read.filter((person) => person !== undefined);
  }

  onModuleDestroy(): void {
    clearTimeout(this.closing);
    this.opened = undefined;
  }

  private current(): Promise<Opened> {
    this.refreshing ??= this.refresh().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  private async refresh(): Promise<Opened> {
    if (!this.opened) {
      this.opened = { texts: new Map(), until: undefined };
      this.closing = setTimeout(() => (this.opened = undefined), mostAge).unref();
    }
    const { opened } = this;
    // A transaction that began earlier may end later: those of the last minute are looked at again.
    const since = opened.until ?? '-infinity';
    for (let after: { at: string; id: Id } | undefined; ;) {
      const from = after ?? { at: since, id: '00000000-0000-0000-0000-000000000000' };
      const rows = await this.database.own(
        sql<Row>`select p.id, p.name, p.address, k.key, k.master, p.created_at::text as "createdAt"
          from own.person p join own.person_key k on k.person_id = p.id
          where (p.created_at, p.id) > (${from.at}::timestamptz - ${after ? '0' : '1 minute'}::interval, ${from.id}::uuid)
          order by p.created_at, p.id limit ${batch}`,
      );
      for (const row of rows) if (!opened.texts.has(row.id)) opened.texts.set(row.id, await this.textOf(row));
      const last = rows.at(-1);
      if (last) opened.until = last.createdAt;
      if (!last || rows.length < batch) return opened;
      after = { at: last.createdAt, id: last.id };
    }
  }

  private async textOf({ name, address, ...rest }: Row): Promise<{ name: string; address: string }> {
    const [opened = '', at = ''] = await this.keyring.textsOf(rest, [name, address]);
    return { name: folded(opened), address: folded(at) };
  }
}
