import { type Migration } from '@gongjian/read-models';

/** What identity keeps, in schema `own`: to be backed up, never in events. */
export const identityMigrations: readonly Migration[] = [
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
];
