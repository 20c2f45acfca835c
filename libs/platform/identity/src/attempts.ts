import { createHash, randomUUID } from 'node:crypto';
import { Refusal } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { identityRefusals } from './identity.refusals.js';

const perAccount = 6;
const perAddress = 60;

const keyOf = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/**
 * How often a password may be tried: 6 times in 15 minutes for an account from one address, 60 times from the address at all. Of one
 * who is signed in there is no address to count: what one person tries must not stand in the way of others.
 */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  /** Counts the attempt before it is made, so that many at once are counted too; call the result when it succeeded. */
  async begin(account: string, address?: string): Promise<() => Promise<void>> {
    const own = keyOf('account', account.trim().toLowerCase(), address ?? '');
    const limits = new Map([[own, perAccount], ...(address === undefined ? [] : [[keyOf('address', address), perAddress] as const])]);
    const keys = [...limits.keys()];
    const ids = keys.map(() => randomUUID());
    await this.database.own(sql`delete from own.login_attempt where at < now() - interval '15 minutes'`);
    await this.database.own(sql`insert into own.login_attempt (id, key) select * from unnest(${ids}::uuid[], ${keys}::text[])`);
    const counts = await this.database.own(
      sql<{
        key: string;
        count: number;
      }>`select key, count(*)::int as count from own.login_attempt where key = any(${keys}::text[]) group by key`,
    );
    if (counts.some(({ key, count }) => count > limits.get(key)!)) throw new Refusal(identityRefusals.SIGN_IN_TOO_OFTEN);
    return async () => {
      await this.database.own(sql`delete from own.login_attempt where key = ${own} or id = any(${ids}::uuid[])`);
    };
  }
}
