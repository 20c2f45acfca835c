import { randomUUID } from 'node:crypto';
import { type Id, type Instant, type LocalDate, Refusal, addDays, startOfDay } from '@gongjian/kernel';
import type { Language } from '@gongjian/graphql';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { identityRefusals } from './identity.refusals.js';
import { Keyring, type WrappedKey } from './keys/keyring.js';
import { newSecret, secretHash } from './secrets.js';

const mostTokens = 20;
const perMinute = 300;

/** A token as its owner sees it. */
export interface TokenRow {
  readonly id: Id;
  readonly name: string;
  readonly postId: Id;
  readonly createdAt: Instant;
  readonly expiresOn: LocalDate;
  readonly lastUsedAt: Instant | null;
}

/** Whom a token stands for. */
export interface TokenBearer {
  readonly id: Id;
  readonly personId: Id;
  readonly postId: Id;
  readonly language: Language;
}

/** What the headers RateLimit-* tell. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until all is allowed again. */
  readonly reset: number;
  readonly exhausted: boolean;
}

/** Read-only tokens for scripts, each for one post of its owner. */
@Injectable()
export class ApiTokens {
  private readonly limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });

  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** Makes a token that is valid to the end of the day; the token itself is answered this once. */
  async create(personId: Id, postId: Id, name: string, expiresOn: LocalDate, today: LocalDate): Promise<{ id: Id; token: string }> {
    if (expiresOn <= today || expiresOn > addDays(today, 366))
      throw new Refusal(identityRefusals.TOKEN_EXPIRY_INVALID, { field: 'expiresOn' });
    if ((await this.of(personId)).length >= mostTokens)
      throw new Refusal(identityRefusals.TOKENS_TOO_MANY, { params: { most: mostTokens } });
    const token = `gongjian_${newSecret()}`;
    const id = randomUUID();
    await this.database.own(
      sql`insert into own.api_token (id, hash, person_id, post_id, name, expires_at)
        values (${id}, ${secretHash(token)}, ${personId}, ${postId}, ${await this.keyring.column(personId, name)}, ${startOfDay(addDays(expiresOn, 1))})`,
    );
    return { id, token };
  }

  /** The valid tokens of a person, newest first. */
  async of(personId: Id): Promise<TokenRow[]> {
    const found = await this.database.own(
      sql<Omit<TokenRow, 'name'> & WrappedKey & { sealed: Buffer }>`select t.id, t.name as sealed, k.key, k.master,
        t.post_id as "postId", t.created_at as "createdAt",
        ((t.expires_at - interval '1 minute') at time zone 'Asia/Shanghai')::date as "expiresOn", t.last_used_at as "lastUsedAt"
        from own.api_token t join own.person_key k using (person_id)
        where person_id = ${personId} and t.revoked_at is null and t.expires_at > now() order by t.created_at desc, t.id`,
    );
    return Promise.all(
      found.map(async ({ sealed, key, master, ...token }) => ({
        ...token,
        name: await this.keyring.textOf({ id: personId, sealed, key, master }),
      })),
    );
  }

  /** False where the person has no such valid token. */
  async revoke(personId: Id, id: Id): Promise<boolean> {
    const revoked = await this.database.own(
      sql`update own.api_token set revoked_at = now() where id = ${id} and person_id = ${personId} and revoked_at is null returning 1`,
    );
    return revoked.length > 0;
  }

  /** Whom the token stands for; refused where it is unknown, expired or revoked. */
  async bearer(secret: string): Promise<TokenBearer> {
    const [bearer] = await this.database.own(
      sql<TokenBearer>`update own.api_token t set last_used_at = now() from own.person p
        where t.hash = ${secretHash(secret)} and t.revoked_at is null and t.expires_at > now() and p.id = t.person_id
        returning t.id, t.person_id as "personId", t.post_id as "postId", p.language`,
    );
    if (!bearer) throw new Refusal(identityRefusals.TOKEN_INVALID);
    return bearer;
  }

  /** Counts one request of the token. */
  async spend({ id }: TokenBearer): Promise<Allowance> {
    const spent = await this.limiter.consume(id).catch((over: unknown) => over);
    if (!(spent instanceof RateLimiterRes)) throw spent;
    const exhausted = spent.consumedPoints > perMinute;
    return { limit: perMinute, remaining: Math.max(0, spent.remainingPoints), reset: Math.ceil(spent.msBeforeNext / 1_000), exhausted };
  }
}
