import type { Migration } from '@gongjian/read-models';

/**
 * What people chose to be told, the robots of units, and what is on its way, in schema `own`. Rows about a person hang from
 * `own.person` and go with it; none holds a name or an address.
 */
export const notificationsMigrations: readonly Migration[] = [
  {
    name: 'notifications-1',
    sql: `
      create table own.notice_choice (
        person_id uuid primary key references own.person on delete cascade,
        mail boolean not null,
        robot boolean not null,
        paces jsonb not null,
        hour int not null check (hour between 0 and 23)
      );
      create table own.unit_robot (
        unit_id uuid primary key,
        kind text not null check (kind in ('wecom', 'dingtalk', 'generic')),
        language text not null,
        host text not null,
        sealed bytea not null,
        set_at timestamptz not null,
        failure text,
        failed_at timestamptz
      );
      create table own.notice_message (
        id uuid primary key,
        log_id uuid not null,
        channel text not null check (channel in ('mail', 'robot')),
        person_id uuid references own.person on delete cascade,
        unit_id uuid,
        digest boolean not null,
        status text not null default 'waiting' check (status in ('waiting', 'sent', 'failed', 'dropped')),
        attempts int not null default 0,
        in_hand boolean not null default false,
        next_at timestamptz not null,
        failure text,
        created_at timestamptz not null,
        settled_at timestamptz,
        check ((channel = 'mail') = (person_id is not null) and (channel = 'robot') = (unit_id is not null))
      );
      create index notice_message_waiting on own.notice_message (next_at) where status = 'waiting';
      create index notice_message_person on own.notice_message (person_id, created_at);
      create index notice_message_unit on own.notice_message (unit_id, created_at);
      create table own.notice (
        id uuid primary key,
        log_id uuid not null,
        channel text not null check (channel in ('mail', 'robot')),
        person_id uuid references own.person on delete cascade,
        unit_id uuid,
        kind text not null,
        digest boolean not null,
        hour int not null,
        not_before timestamptz not null,
        content jsonb not null,
        created_at timestamptz not null,
        message_id uuid references own.notice_message on delete cascade
      );
      create index notice_open on own.notice (log_id, not_before) where message_id is null;
      create index notice_person on own.notice (person_id);
      create index notice_message_items on own.notice (message_id);`,
  },
];
