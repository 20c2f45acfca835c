import type { Id } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

/** How much is kept about a person in one place. */
export interface Kept {
  /** A table of schema `own`. */
  readonly table: string;
  readonly count: number;
}

/**
 * Destroys what is kept about a person. Every table about people hangs from `own.person` and goes with its row: the account, the
 * key, sessions, tokens and whatever else a part of the platform keeps for a person.
 */
@Injectable()
export class Erasure {
  constructor(private readonly database: Database) {}

  /** Destroys the row and with it the key: from here on nothing sealed about the person can be opened. Again does no harm. */
  async carryOut(id: Id): Promise<void> {
    const [gone] = await this.database.transaction(async (run) => {
      await run(sql`insert into own.erased_person (id) values (${id}) on conflict (id) do nothing`);
      return run(sql<{ id: Id }>`delete from own.person where id = ${id} returning id`);
    });
    if (gone) await this.sweep();
  }

  /** Erases again whoever the log says was erased: after a crash in between, or a restored backup of an earlier day. */
  async carryOutAgain(): Promise<void> {
    const left = await this.database
      .own(
        sql<{
          id: Id;
        }>`select p.id from own.person p join read.person_state s on s.key = p.id::text where s.valid_to is null and s.phase = 'erased'`,
      )
      .catch((error: unknown) => {
        // Before the projector's first start there is no such table, and nobody erased that it knows of.
        if ((error as { code?: string }).code === '42P01') return [];
        throw error;
      });
    for (const { id } of left) await this.carryOut(id);
  }

  /** What goes with the person, table by table. */
  async kept(id: Id): Promise<Kept[]> {
    const kept: Kept[] = [];
    for (const { table, column } of await this.tables()) {
      const [row] = await this.database.own(
        sql<{ count: number }>`select count(*)::int as count from ${sql.table(`own.${table}`)} where ${sql.ref(column)} = ${id}`,
      );
      if (row!.count > 0) kept.push({ table, count: row!.count });
    }
    return kept;
  }

  /** Writes the tables about people anew, so that the pages of the old rows leave the disk. What they held was sealed anyway. */
  private async sweep(): Promise<void> {
    for (const table of ['person', ...new Set((await this.tables()).map((one) => one.table))]) {
      await this.database.own(sql`vacuum (full) ${sql.table(`own.${table}`)}`);
    }
  }

  /** The tables that hang from `own.person`, with the column that names the person. */
  private tables(): Promise<{ table: string; column: string }[]> {
    return this.database.own(
      sql<{ table: string; column: string }>`select c.relname as table, a.attname as column
        from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
        where f.contype = 'f' and f.confrelid = 'own.person'::regclass order by 1`,
    );
  }
}
