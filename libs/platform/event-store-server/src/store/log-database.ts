import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';

/** The layout that this version writes; files of a newer one are refused. */
export const LAYOUT = 3;
const APPLICATION_ID = 0x474a4553;
export const LOG_FILE = 'events.sqlite';

const layout = `
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, tombstone INTEGER);
  CREATE TABLE types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE log (
    position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER, type INTEGER NOT NULL,
    created INTEGER NOT NULL, crc INTEGER NOT NULL, record BLOB NOT NULL
  );
  CREATE TABLE by_stream (stream INTEGER NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (stream, revision))
    WITHOUT ROWID;
  CREATE TABLE ids (stream INTEGER NOT NULL, id BLOB NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (stream, id)) WITHOUT ROWID;
  CREATE TABLE indexed (position INTEGER NOT NULL);
  INSERT INTO indexed VALUES (0);
`;

/** From a layout to the next. */
const migrations: Readonly<Record<number, string>> = {
  1: 'CREATE TABLE ids_moved (position INTEGER NOT NULL); INSERT INTO ids_moved SELECT coalesce(max(position), 0) FROM log;',
  2: `
    CREATE TABLE by_stream (stream INTEGER NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (stream, revision))
      WITHOUT ROWID;
    INSERT INTO by_stream SELECT stream, revision, position FROM log INDEXED BY log_by_stream
      WHERE revision IS NOT NULL ORDER BY stream, revision;
    DROP INDEX log_by_stream;
    ALTER TABLE ids_moved RENAME TO indexed;`,
};

/** Why a store cannot be opened, in words for the one who starts it. */
export class CannotOpen extends Error {}

/** Opens or makes the log in a directory, or in memory where there is none, and keeps every other process out of it. */
export const openLog = (directory: string | undefined): Database.Database => {
  if (directory !== undefined) prepareDirectory(directory);
  const file = directory === undefined ? ':memory:' : join(directory, LOG_FILE);
  try {
    const db = new Database(file);
    // So that a scavenge can give pages back; a file keeps to what it was made with.
    db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    if (directory !== undefined) {
      db.exec('PRAGMA locking_mode = EXCLUSIVE');
      db.exec('PRAGMA journal_mode = WAL');
      // No commit waits for the disk: whoever writes asks for a flush before he answers.
      db.exec('PRAGMA synchronous = NORMAL');
      db.exec('PRAGMA wal_autocheckpoint = 0');
    }
    db.exec('PRAGMA cache_size = -16384');
    checkLayout(db, file);
    return db;
  } catch (error) {
    throw explain(error, directory ?? ':memory:', file);
  }
};

/** A column of numbers, which damage may have made a text: over a text that is none the driver ends the process. */
export const integer = (column: string): string => `CAST(${column} AS INTEGER)`;

/** Columns of an event, likewise. */
export const ofEvent = (...columns: readonly string[]): string =>
  ['position', ...columns.map((column) => (column === 'record' ? 'CAST(record AS BLOB)' : integer(column)))].join();

/** One value of a one-row query. */
export const scalar = (db: Database.Database, sql: string): number => {
  const row = db.prepare(sql).raw().get([]) as unknown as [number | null] | undefined;
  return row?.[0] ?? 0;
};

const prepareDirectory = (directory: string) => {
  try {
    makeDirectory(resolve(directory));
    accessSync(directory, constants.W_OK | constants.R_OK | constants.X_OK);
    const file = join(directory, LOG_FILE);
    if (existsSync(file)) accessSync(file, constants.W_OK | constants.R_OK);
  } catch (error) {
    throw new CannotOpen(`The directory ${directory} cannot be written: ${(error as Error).message}`);
  }
};

/** Parents first: the recursive mkdir of Node 20 never comes back from file systems, as /proc, that take no directories. */
const makeDirectory = (directory: string) => {
  if (existsSync(directory)) return;
  makeDirectory(dirname(directory));
  mkdirSync(directory);
};

const checkLayout = (db: Database.Database, file: string) => {
  const version = scalar(db, 'PRAGMA user_version');
  if (version > LAYOUT) {
    throw new CannotOpen(`${file} has layout ${version}; this version knows layouts up to ${LAYOUT}. Start it with a newer version.`);
  }
  if (version > 0) {
    // Takes the lock that keeps a second server out.
    db.exec('BEGIN IMMEDIATE');
    for (let from = version; from < LAYOUT; from += 1) db.exec(`${migrations[from]!} PRAGMA user_version = ${from + 1};`);
    db.exec('COMMIT');
    return;
  }
  if (scalar(db, 'SELECT count(*) FROM sqlite_master') > 0) throw new CannotOpen(`${file} is not an event log.`);
  db.exec(`BEGIN EXCLUSIVE; ${layout} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${LAYOUT}; COMMIT`);
};

const explain = (error: unknown, directory: string, file: string): Error => {
  if (error instanceof CannotOpen) return error;
  const { code = '', message } = error as { code?: string; message: string };
  if (code.startsWith('SQLITE_BUSY')) return new CannotOpen(`Another server is using ${directory}; one directory serves one server.`);
  if (code === 'SQLITE_FULL') return new CannotOpen(`There is no room to make a log in ${directory}: the disk is full.`);
  if (code === 'SQLITE_NOTADB') return new CannotOpen(`${file} is not an event log.`);
  return new CannotOpen(`${file} cannot be opened: ${message}`);
};
