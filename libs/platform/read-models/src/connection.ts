import { createHash } from 'node:crypto';
import pg from 'pg';
import { Refusal } from '@gongjian/kernel';
import { dateOf } from './database-date.js';
import { readModelRefusals } from './read-models.refusals.js';

const { builtins } = pg.types;
const instant = (text: string): string => new Date(text).toISOString();
const textArray = 1009 as typeof builtins.TEXT;
const parseArray = pg.types.getTypeParser(textArray) as (text: string) => string[];
const list =
  (parse: (text: string) => unknown) =>
  (text: string): unknown[] =>
    parseArray(text).map((item) => (item === null ? null : parse(item)));

/** Column values as the folds wrote them: instants and dates are text, whole and decimal numbers are numbers. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: instant,
  [builtins.DATE]: dateOf,
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  1185: list(instant), // timestamptz[]
  1182: list(dateOf), // date[]
  1016: list(Number), // int8[]
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** How every connection is opened: pipelined, so that a read in its own transaction costs one round trip. */
export const connectionTo = (url: string): pg.ClientConfig => ({
  connectionString: url,
  types,
  pipeline: true,
  keepAlive: true,
  connectionTimeoutMillis: 3_000,
  application_name: 'gongjian',
});

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** True when the fault is the connection or the server, not what was asked of it. */
export const isUnreachable = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (unreachable.has(code) || /^(08|57P0|53|58)/.test(code)) return true;
  return (
    !code &&
    /connection (terminated|ended|error)|Connection terminated|not queryable|timeout exceeded when trying to connect/i.test(message)
  );
};

/** Runs what talks to the database; an unreachable one, or one asked too much, becomes a refusal. */
export const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw Object.assign(new Refusal(readModelRefusals.DATABASE_UNAVAILABLE), { cause: error });
    const { code } = error as { code?: string };
    if (code === '57014') throw Object.assign(new Refusal(readModelRefusals.READ_TOO_COSTLY), { cause: error });
    throw error;
  }
};

/** A reading role that was made by hand. */
export const namedReader = (url: string): { url: string; role: string; password?: string } => ({
  url,
  role: decodeURIComponent(new URL(url).username),
});

/** The address of the reading role: `<database>_reader` with a password derived from the owner's, so that no process has to tell another. */
export const readerUrlOf = (url: string): { url: string; role: string; password: string } => {
  const reader = new URL(url);
  if (!reader.password && !['localhost', '127.0.0.1', '[::1]', ''].includes(reader.hostname)) {
    throw new Error('The database address carries no password: name the reading role by an address of its own.');
  }
  const database = decodeURIComponent(reader.pathname.slice(1)) || decodeURIComponent(reader.username);
  const role = `${database}_reader`;
  const password = createHash('sha256')
    .update(`reader\0${decodeURIComponent(reader.password)}\0${database}`)
    .digest('base64url');
  reader.username = encodeURIComponent(role);
  reader.password = password;
  return { url: reader.href, role, password };
};
