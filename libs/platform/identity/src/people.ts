import { randomUUID } from 'node:crypto';
import { type Id, Refusal } from '@gongjian/kernel';
import { type Language, type RequestContext } from '@gongjian/graphql';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { identityRefusals } from './identity.refusals.js';
import { passwordHash } from './passwords.js';

/** A person as kept; names and addresses stay here and never enter the log. */
export interface PersonRow {
  readonly id: Id;
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly language: Language;
  readonly demo: boolean;
  readonly lastPostId: Id | null;
}

/** A person to be kept. Give `passwordHash` where many share one password and hashing each would take long. */
export interface NewPerson {
  readonly id?: Id;
  readonly email: string;
  readonly displayName: string;
  readonly password?: string;
  readonly passwordHash?: string;
  readonly language?: Language;
  readonly demo?: boolean;
}

const columns = sql`id, email, display_name as "displayName", password_hash as "passwordHash", language, demo, last_post_id as "lastPostId"`;

/** The people who sign in, and the names that the platform shows for their ids. */
@Injectable()
export class People {
  constructor(private readonly database: Database) {}

  /** Keeps a new person; refused where the e-mail address is taken. */
  async add({ id = randomUUID(), email, displayName, language = 'zh-CN', demo = false, ...secret }: NewPerson): Promise<Id> {
    const kept = secret.passwordHash ?? (await passwordHash(secret.password ?? randomUUID()));
    const added = await this.database.own(
      sql<{ id: Id }>`insert into own.person (id, email, display_name, password_hash, language, demo)
        values (${id}, ${email.trim()}, ${displayName}, ${kept}, ${language}, ${demo})
        on conflict (lower(email)) do nothing returning id`,
    );
    if (!added.length) throw new Refusal(identityRefusals.EMAIL_TAKEN, { field: 'email' });
    return id;
  }

  async byEmail(email: string): Promise<PersonRow | undefined> {
    const [person] = await this.database.own(sql<PersonRow>`select ${columns} from own.person where lower(email) = lower(${email.trim()})`);
    return person;
  }

  async byId(id: Id): Promise<PersonRow | undefined> {
    const [person] = await this.database.own(sql<PersonRow>`select ${columns} from own.person where id = ${id}`);
    return person;
  }

  /** The person behind an id as others may know him: only for those who are signed in. Batched per request. */
  async named(id: Id, { viewer, loaders }: RequestContext): Promise<{ id: Id; displayName: string } | null> {
    if (!viewer.signedIn) return null;
    const loader = loaders.get('person') ?? new DataLoader<string, object | null>((ids) => this.names(ids));
    loaders.set('person', loader);
    return (await loader.load(id)) as { id: Id; displayName: string } | null;
  }

  async setLanguage(id: Id, language: Language): Promise<void> {
    await this.database.own(sql`update own.person set language = ${language} where id = ${id}`);
  }

  async setPassword(id: Id, password: string): Promise<void> {
    await this.database.own(sql`update own.person set password_hash = ${await passwordHash(password)} where id = ${id}`);
  }

  /** Whether accounts of the demo exist, whose password is known to everybody. */
  async hasDemo(): Promise<boolean> {
    return (await this.database.own(sql`select 1 from own.person where demo limit 1`)).length > 0;
  }

  private async names(ids: readonly string[]): Promise<(object | null)[]> {
    const found = await this.database.own(
      sql<{ id: Id; displayName: string }>`select id, display_name as "displayName" from own.person where id = any(${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
