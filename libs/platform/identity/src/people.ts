import { randomUUID } from 'node:crypto';
import { type Id, Refusal } from '@gongjian/kernel';
import type { Language, RequestContext } from '@gongjian/graphql';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { identityRefusals } from './identity.refusals.js';
import { Keyring, type WrappedKey, isInUse } from './keys/keyring.js';
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
  /** Whether an administrator knows the password, having handed it over. */
  readonly passwordHandedOver: boolean;
}

/** A person to be kept. Give `passwordHash` where many share one password and hashing each would take long. */
export interface NewPerson {
  readonly id?: Id;
  readonly email: string;
  readonly displayName: string;
  readonly password?: string;
  readonly passwordHash?: string;
  /** Set where the password is one to hand over. */
  readonly passwordHandedOver?: boolean;
  readonly language?: Language;
  readonly demo?: boolean;
}

/** The person behind an id as others may know him. */
export interface NamedPerson {
  readonly id: Id;
  readonly displayName: string;
  readonly erased: boolean;
}

interface StoredPerson extends Omit<PersonRow, 'email' | 'displayName'>, WrappedKey {
  readonly address: Buffer;
  readonly name: Buffer;
}

const columns = sql`p.id, p.address, p.name, p.password_hash as "passwordHash", p.language, p.demo, p.last_post_id as "lastPostId",
  p.password_handed_over as "passwordHandedOver", k.key, k.master
  from own.person p join own.person_key k on k.person_id = p.id`;

/** What stands where a name stood. */
const erasedName: Readonly<Record<Language, string>> = { 'zh-CN': '已注销人员', en: 'erased person' };

/** The people who sign in, and the names that the platform shows for their ids. Both lie sealed under the person's own key. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** Keeps a new person; refused where the e-mail address is taken. */
  async add({
    id = randomUUID(),
    email,
    displayName,
    language = 'zh-CN',
    demo = false,
    passwordHandedOver = false,
    ...secret
  }: NewPerson): Promise<Id> {
    const kept = secret.passwordHash ?? (await passwordHash(secret.password ?? randomUUID()));
    for (;;) {
      const { key, master, sealed } = await this.keyring.newPerson(id, [email.trim(), displayName]);
      const [outcome] = await this.database.own(
        sql<{ inUse: boolean; added: boolean }>`with master as materialized (${isInUse(master)}), added as (
          insert into own.person (id, address_hash, address, name, password_hash, language, demo, password_handed_over)
          select ${id}, ${this.keyring.addressHash(email)}, ${sealed[0]}::bytea, ${sealed[1]}::bytea, ${kept}, ${language}, ${demo}::boolean, ${passwordHandedOver}::boolean
          from master where not exists (select from own.erased_person where id = ${id})
          on conflict (address_hash) do nothing returning id),
        sealed as (insert into own.person_key (person_id, key, master) select id, ${key}::bytea, ${master}::int from added returning 1)
        select exists (select from master) as "inUse", exists (select from sealed) as added`,
      );
      if (outcome!.added) return id;
      if (outcome!.inUse) throw new Refusal(identityRefusals.EMAIL_TAKEN, { field: 'email' });
      // Another master key came into use in between: under the one before nothing may be wrapped any more, so once again.
    }
  }

  async byEmail(email: string): Promise<PersonRow | undefined> {
    const found = await this.database.own(sql<StoredPerson>`select ${columns} where p.address_hash = ${this.keyring.addressHash(email)}`);
    return found[0] && this.opened(found[0]);
  }

  /** The people behind addresses, by the address in lower case; without those that nobody has. */
  async idsByEmail(emails: readonly string[]): Promise<ReadonlyMap<string, Id>> {
    const byHash = new Map(emails.map((email) => [this.keyring.addressHash(email), email.toLowerCase()]));
    const found = await this.database.own(
      sql<{
        id: Id;
        hash: string;
      }>`select id, address_hash as hash from own.person where address_hash = any(${[...byHash.keys()]}::text[])`,
    );
    return new Map(found.map(({ id, hash }) => [byHash.get(hash)!, id]));
  }

  async byId(id: Id): Promise<PersonRow | undefined> {
    const found = await this.database.own(sql<StoredPerson>`select ${columns} where p.id = ${id}`);
    return found[0] && this.opened(found[0]);
  }

  /** The person behind an id as others may know him: only for those who are signed in. Batched per request. */
  async named(id: Id, { viewer, loaders, language }: RequestContext): Promise<NamedPerson | null> {
    if (!viewer.signedIn) return null;
    const loader = loaders.get('person') ?? new DataLoader<string, object | null>((ids) => this.names(ids, language));
    loaders.set('person', loader);
    return (await loader.load(id)) as NamedPerson | null;
  }

  async setLanguage(id: Id, language: Language): Promise<void> {
    await this.database.own(sql`update own.person set language = ${language} where id = ${id}`);
  }

  /** Sets a password that the person alone knows. */
  async setPassword(id: Id, password: string): Promise<void> {
    await this.database.own(
      sql`update own.person set password_hash = ${await passwordHash(password)}, password_handed_over = false where id = ${id}`,
    );
  }

  /** Sets a password that is handed over, once for an entry of the log: an older entry, or the same one again, changes nothing. Tells whether it did. */
  async resetPassword(id: Id, password: string, revision: number): Promise<boolean> {
    const set = await this.database.own(
      sql`update own.person set password_hash = ${await passwordHash(password)}, password_handed_over = true, password_revision = ${revision}
        where id = ${id} and password_revision < ${revision} returning 1`,
    );
    return set.length > 0;
  }

  /** Whether accounts of the demo exist, whose password is known to everybody. */
  async hasDemo(): Promise<boolean> {
    return (await this.database.own(sql`select 1 from own.person where demo limit 1`)).length > 0;
  }

  private async opened({ address, name, key, master, ...person }: StoredPerson): Promise<PersonRow> {
    const { id } = person;
    const [email, displayName] = await this.keyring.textsOf({ id, key, master }, [address, name]);
    return { ...person, email: email!, displayName: displayName! };
  }

  private async names(ids: readonly string[], language: Language): Promise<(NamedPerson | null)[]> {
    const found = await this.database.own(
      sql<{ id: Id; name: Buffer | null } & WrappedKey>`
        select p.id, p.name, k.key, k.master from own.person p join own.person_key k on k.person_id = p.id where p.id = any(${[...ids]}::uuid[])
        union all select id, null, null, null from own.erased_person where id = any(${[...ids]}::uuid[])`,
    );
    const named = found.map(async ({ id, name, ...wrapped }) => ({
      id,
      displayName: name ? await this.keyring.textOf({ id, sealed: name, ...wrapped }) : erasedName[language],
      erased: !name,
    }));
    const byId = new Map((await Promise.all(named)).map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
