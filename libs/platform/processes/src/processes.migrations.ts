import type { Migration } from '@gongjian/read-models';

/**
 * What processes keep, in schema `own`: a read schema that is built anew must not give commands again. Every row names the log it is
 * of, so that another log neither takes up nor loses what waits here.
 */
export const processesMigrations: readonly Migration[] = [
  {
    name: 'processes-1',
    sql: `
      create table own.process (
        log_id uuid not null,
        name text not null,
        version int not null,
        position bigint not null,
        stopped_event uuid,
        stopped_error text,
        primary key (log_id, name)
      );
      create table own.process_state (
        log_id uuid not null,
        process text not null,
        key text not null,
        state jsonb not null,
        primary key (log_id, process, key)
      );
      create table own.process_timer (
        log_id uuid not null,
        process text not null,
        key text not null,
        part text not null,
        timer text not null,
        rule jsonb not null,
        due_at timestamptz not null,
        cause uuid not null,
        correlation_id uuid not null,
        primary key (log_id, process, key, part, timer)
      );
      create index process_timer_due on own.process_timer (due_at);
      create table own.process_step (
        id uuid not null,
        log_id uuid not null,
        number bigserial not null,
        process text not null,
        key text not null,
        cause uuid not null,
        chain int not null,
        place int not null,
        aggregate text not null,
        command jsonb not null,
        undo jsonb,
        correlation_id uuid not null,
        causation_id uuid not null,
        status text not null default 'waiting' check (status in ('waiting', 'done', 'parked', 'dropped')),
        attempts int not null default 0,
        next_at timestamptz not null default 'epoch',
        refusal text,
        error text,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        decided_by uuid,
        decided_post uuid,
        decided_unit uuid,
        reason text,
        primary key (log_id, id)
      );
      create index process_step_waiting on own.process_step (next_at) where status = 'waiting';
      create index process_step_key on own.process_step (log_id, process, key, number) where status = 'waiting';
      create index process_step_chain on own.process_step (log_id, process, cause, chain);
      create index process_step_parked on own.process_step (log_id, status, number desc) where status in ('parked', 'dropped');`,
  },
  {
    name: 'processes-2',
    sql: `
      alter table own.process add column behind int not null default 0, add column stopped_at timestamptz;
      alter table own.process_step add column refusal_params jsonb;`,
  },
  {
    name: 'processes-3',
    sql: 'alter table own.process add column news_only boolean not null default false;',
  },
  {
    name: 'processes-4',
    sql: `
      create index process_step_due on own.process_step (log_id, number) where status = 'waiting';
      drop index own.process_step_waiting;`,
  },
  {
    // The event that a process came to, and the checkpoint that it was noted with: one moved by an older version makes the note void.
    name: 'processes-5',
    sql: `
      alter table own.process add column event_id uuid, add column event_stream text, add column event_revision int,
        add column event_position bigint, add column noted_position bigint;`,
  },
];
