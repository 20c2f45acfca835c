import type { Migration } from '@gongjian/read-models';

/** What each person has looked at, in schema `own`: nobody else's business, so never in events. Erased with the person. */
export const workbenchMigrations: readonly Migration[] = [
  {
    name: 'workbench-1',
    sql: `
      create table own.seen (
        person_id uuid not null references own.person on delete cascade,
        log_id uuid not null,
        subject_id uuid not null,
        position bigint not null,
        seen_at timestamptz not null default now(),
        primary key (person_id, log_id, subject_id)
      );
      create table own.visit (
        person_id uuid not null references own.person on delete cascade,
        log_id uuid not null,
        began_from bigint not null,
        last_position bigint not null,
        last_at timestamptz not null default now(),
        before_position bigint not null,
        before_at timestamptz not null default now(),
        primary key (person_id, log_id)
      );`,
  },
  {
    // Where a visit never ended before there is no time at which it did. What is kept of first visits already tells theirs as it did.
    name: 'workbench-2',
    sql: 'alter table own.visit alter before_at drop not null, alter before_at drop default;',
  },
];
