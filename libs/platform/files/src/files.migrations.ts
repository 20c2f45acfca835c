import type { Migration } from '@gongjian/read-models';

/** What is known of each stored file, in schema `own`. */
export const filesMigrations: readonly Migration[] = [
  {
    name: 'files-1',
    sql: `
      create table own.file (
        id uuid primary key,
        subject_id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        name text not null,
        media_type text not null,
        bytes int not null,
        sha256 text not null,
        created_at timestamptz not null default now()
      );
      create index file_subject on own.file (subject_id);
      create index file_person on own.file (person_id, created_at);`,
  },
  // What is needed for a while only, and is named by no event.
  {
    name: 'files-2',
    sql: `
      alter table own.file add column passing boolean not null default false;
      create index file_passing on own.file (created_at) where passing;`,
  },
];
