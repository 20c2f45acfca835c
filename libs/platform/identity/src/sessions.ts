import type { Id } from '@gongjian/kernel';
import type { Language } from '@gongjian/graphql';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { newSecret, secretHash } from './secrets.js';

/** How long a session lasts. */
export const sessionHours = 12;

/** A session as a request finds it. */
export interface Session {
  readonly idHash: string;
  readonly personId: Id;
  readonly postId: Id | null;
  readonly language: Language;
}

/** Sessions of signed-in people; the browser holds the secret, the database its hash. */
@Injectable()
export class Sessions {
  /** Those asked for at the same moment are looked up together, as when a change wakes hundreds of listeners; none is remembered. */
  private readonly found = new DataLoader<string, Session | undefined>((hashes) => this.byHashes(hashes), {
    cache: false,
    maxBatchSize: 500,
  });

  constructor(private readonly database: Database) {}

  /** Begins a session and answers its secret. */
  async open(personId: Id, postId: Id | null): Promise<string> {
    const secret = newSecret();
    await this.database.own(sql`delete from own.session where expires_at < now()`);
    await this.database.own(
      sql`insert into own.session (id_hash, person_id, post_id, expires_at)
        values (${secretHash(secret)}, ${personId}, ${postId}, now() + make_interval(hours => ${sessionHours}))`,
    );
    return secret;
  }

  find(secret: string): Promise<Session | undefined> {
    return this.found.load(secretHash(secret));
  }

  /** Remembers the post acted in, for this session and the next sign-in. */
  async actIn({ idHash, personId }: Session, postId: Id): Promise<void> {
    await this.database.transaction(async (run) => {
      await run(sql`update own.session set post_id = ${postId} where id_hash = ${idHash}`);
      await run(sql`update own.person set last_post_id = ${postId} where id = ${personId}`);
    });
  }

  private async byHashes(hashes: readonly string[]): Promise<(Session | undefined)[]> {
    const found = await this.database.own(
      sql<Session>`select s.id_hash as "idHash", s.person_id as "personId", s.post_id as "postId", p.language
        from own.session s join own.person p on p.id = s.person_id where s.id_hash = any(${hashes}::text[]) and s.expires_at > now()`,
    );
    const byHash = new Map(found.map((session) => [session.idHash, session]));
    return hashes.map((hash) => byHash.get(hash));
  }

  async close({ idHash }: Session): Promise<void> {
    await this.database.own(sql`delete from own.session where id_hash = ${idHash}`);
  }

  /** Ends all sessions of a person. */
  async closeAll(personId: Id): Promise<void> {
    await this.database.own(sql`delete from own.session where person_id = ${personId}`);
  }

  /** Ends the person's other sessions: after a change of password. */
  async closeOthers({ idHash, personId }: Session): Promise<void> {
    await this.database.own(sql`delete from own.session where person_id = ${personId} and id_hash <> ${idHash}`);
  }
}
