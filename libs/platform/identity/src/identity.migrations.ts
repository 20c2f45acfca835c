import type { Id } from '@gongjian/kernel';
import { type Migration, type Run, sql } from '@gongjian/read-models';
import { Keyring } from './keys/keyring.js';
import type { MasterKeys } from './keys/master-keys.js';

/** Seals what was kept in the clear before people had keys. */
const sealPeople = async (run: Run, masters: MasterKeys): Promise<void> => {
  const keyring = await Keyring.open(run, masters);
  for (const { id, email, name } of await run(
    sql<{ id: Id; email: string; name: string }>`select id, email, display_name as name from own.person`,
  )) {
    const { key, master, sealed } = await keyring.newPerson(id, [email, name]);
    await run(sql`insert into own.person_key (person_id, key, master) values (${id}, ${key}, ${master})`);
    await run(
      sql`update own.person set address_hash = ${keyring.addressHash(email)}, address = ${sealed[0]}, name = ${sealed[1]} where id = ${id}`,
    );
  }
  for (const { id, personId, name } of await run(
    sql<{ id: Id; personId: Id; name: string }>`select id, person_id as "personId", name from own.api_token`,
  )) {
    await run(sql`update own.api_token set sealed_name = ${await keyring.column(personId, name)} where id = ${id}`);
  }
};

/** What identity keeps, in schema `own`: to be backed up, never in events. */
export const identityMigrations = (masters: MasterKeys): readonly Migration[] => [
  {
    name: 'identity-1',
    sql: `
      create table own.person (
        id uuid primary key,
        email text not null,
        display_name text not null,
        password_hash text not null,
        language text not null default 'zh-CN',
        demo boolean not null default false,
        last_post_id uuid,
        created_at timestamptz not null default now()
      );
      create unique index person_email on own.person (lower(email));
      create table own.session (
        id_hash text primary key,
        person_id uuid not null references own.person on delete cascade,
        post_id uuid,
        user_agent text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person on own.session (person_id);
      create index session_expiry on own.session (expires_at);
      create table own.api_token (
        id uuid primary key,
        hash text not null unique,
        person_id uuid not null references own.person on delete cascade,
        post_id uuid not null,
        name text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      create index api_token_person on own.api_token (person_id);
      create table own.login_attempt (
        id uuid primary key,
        key text not null,
        at timestamptz not null default now()
      );
      create index login_attempt_key on own.login_attempt (key, at);`,
  },
  {
    // From here on nothing about a person lies in the clear, so that it is enough to destroy the person's key.
    name: 'identity-2',
    sql: `
      create table own.keyring (name text primary key, key bytea not null, master int not null);
      create table own.person_key (
        person_id uuid primary key references own.person on delete cascade,
        key bytea not null,
        master int not null
      );
      create index person_key_master on own.person_key (master);
      create table own.erased_person (id uuid primary key, erased_at timestamptz not null default now());
      alter table own.person add column address_hash text, add column address bytea, add column name bytea;
      alter table own.api_token add column sealed_name bytea;
      alter table own.session drop column user_agent;`,
    after: (run) => sealPeople(run, masters),
  },
  {
    name: 'identity-3',
    sql: `
      alter table own.person drop column email, drop column display_name;
      alter table own.person alter column address_hash set not null, alter column address set not null, alter column name set not null;
      create unique index person_address on own.person (address_hash);
      alter table own.api_token drop column name;
      alter table own.api_token rename column sealed_name to name;
      alter table own.api_token alter column name set not null;`,
  },
  {
    // A password that an administrator handed over is known to two; the revision is that of the entry by which it was last reset.
    name: 'identity-4',
    sql: `
      alter table own.person add column password_handed_over boolean not null default false;
      alter table own.person add column password_revision int not null default -1;`,
  },
];
