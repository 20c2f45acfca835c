import { isIP } from 'node:net';
import { isLoopback, type EventStoreServerOptions } from '@gongjian/event-store-server';
import { helpText, optionTable, variableOf, type OptionSpec } from './option-table.js';

/** What the command line and the environment ask for. */
export interface ServerCommand {
  kind: 'serve';
  /** Undefined for a log in memory. */
  db: string | undefined;
  host: string;
  port: number;
  maxAppendSize: number;
  metricsPort: number | undefined;
  /** Where backups are made. */
  backups: string | undefined;
  /** Undefined where the server is to do without TLS and users. */
  certificate: CertificateFiles | undefined;
  /** Of users that a new log is given. */
  passwords: NonNullable<EventStoreServerOptions['passwords']>;
  /** Whether a log that has users gets them too. */
  resetPasswords: boolean;
  warnings: string[];
}

/** Where the certificate of the server lies. */
export interface CertificateFiles {
  certificate: string;
  privateKey: string;
  /** A directory of roots. */
  roots: string | undefined;
}

/** A command line that cannot be followed. */
export class OptionError extends Error {}

type Values = Map<string, string>;

/** Reads options, those of the command line over those of the environment; throws OptionError. */
export const parseOptions = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ServerCommand | { kind: 'help' } | { kind: 'version' } => {
  const warnings: string[] = [];
  const values = new Map([...fromEnvironment(environment, warnings), ...fromArguments(args)]);
  if (isOn(values, 'help')) return { kind: 'help' };
  if (isOn(values, 'version')) return { kind: 'version' };
  const certificate = certificateOf(values);
  const db = values.get('db');
  const memory = isOn(values, 'mem-db');
  if (memory === (db !== undefined)) throw new OptionError('Say either --db DIR or --mem-db.');
  const host = hostOf(values);
  if (!certificate && !isLoopback(host)) warnings.push(openToNetwork(host));
  return {
    kind: 'serve',
    db,
    host,
    port: integer(values, 'node-port', 0, 65_535) ?? 2113,
    maxAppendSize: integer(values, 'max-append-size', 1, 64 * 1_048_576) ?? 1_048_576,
    metricsPort: integer(values, 'metrics-port', 0, 65_535),
    backups: values.get('backup-dir'),
    certificate,
    passwords: passwordsOf(values),
    resetPasswords: isOn(values, 'reset-passwords'),
    warnings,
  };
};

const fromArguments = (args: readonly string[]): Values => {
  const values: Values = new Map();
  for (let index = 0; index < args.length; index++) {
    const [, name = '', inline] = /^--?([^=]+)(?:=(.*))?$/s.exec(args[index] ?? '') ?? [];
    const option = optionTable.find((known) => known.name === name);
    if (!option) throw new OptionError(unknownOption(name, index));
    values.set(option.name, inline ?? valueAfter(option, args, index));
    if (inline === undefined && takesNext(option, args[index + 1])) index++;
  }
  return values;
};

const takesNext = (option: OptionSpec, next: string | undefined) => option.value !== undefined || /^(true|false)$/.test(next ?? '');

const valueAfter = (option: OptionSpec, args: readonly string[], index: number): string => {
  const next = args[index + 1];
  if (!takesNext(option, next)) return 'true';
  if (next === undefined || next.startsWith('--'))
    throw new OptionError(`--${option.name} needs a value: --${option.name} ${option.value}`);
  return next;
};

const fromEnvironment = (environment: NodeJS.ProcessEnv, warnings: string[]): Values => {
  const values: Values = new Map();
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('EVENTSTORE_') || value === undefined) continue;
    const option = optionTable.find(({ name }) => variableOf(name) === variable);
    if (option) values.set(option.name, value);
    else warnings.push(`The environment variable ${variable} is not known and is ignored.`);
  }
  return values;
};

const isOn = (values: Values, name: string): boolean => {
  const value = values.get(name)?.toLowerCase();
  if (value === undefined || value === 'false') return false;
  if (value !== 'true') throw new OptionError(`--${name} is a switch: true or false, not '${value}'.`);
  return true;
};

const integer = (values: Values, name: string, least: number, most: number): number | undefined => {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new OptionError(`--${name} must be a number from ${least} to ${most}, not '${text}'.`);
  return number;
};

const certificateOf = (values: Values): CertificateFiles | undefined => {
  const certificate = values.get('certificate-file');
  const privateKey = values.get('certificate-private-key-file');
  if (isOn(values, 'insecure')) {
    if (certificate === undefined && privateKey === undefined) return undefined;
    throw new OptionError('Say either --insecure or a certificate: with --insecure there is no TLS.');
  }
  if (certificate === undefined || privateKey === undefined) throw new OptionError(certificateNeeded(certificate !== undefined));
  return { certificate, privateKey, roots: values.get('trusted-root-certificates-path') };
};

const certificateNeeded = (keyMissing: boolean) =>
  keyMissing
    ? 'A certificate needs its key: say --certificate-private-key-file FILE.'
    : 'The server speaks TLS and needs a certificate: say --certificate-file FILE and --certificate-private-key-file FILE. ' +
      'To try it on this machine without TLS and users say --insecure.';

const passwordsOf = (values: Values): ServerCommand['passwords'] => {
  const [admin, ops] = [values.get('default-admin-password'), values.get('default-ops-password')];
  return { ...(admin === undefined ? {} : { admin }), ...(ops === undefined ? {} : { ops }) };
};

const openToNetwork = (host: string) =>
  `警告：事件库以 --insecure 监听 ${host}，没有 TLS 也没有用户：凡能连到此端口者都可以读取、写入和删除全部事件。\n` +
  `Warning: with --insecure on ${host} there is neither TLS nor users: whoever reaches this port reads, writes and deletes all events.`;

const hostOf = (values: Values): string => {
  const host = values.get('node-ip') ?? '127.0.0.1';
  if (isIP(host) === 0) throw new OptionError(`--node-ip must be an IP address, not '${host}'.`);
  return host;
};

/** What stands where an option should is not repeated: it may be a part of a password. */
const unknownOption = (name: string, index: number): string => {
  if (name === '') return `The argument in place ${index + 1} is no option.\n\n${helpText()}`;
  const nearest = optionTable
    .map((option) => ({ name: option.name, distance: distance(name, option.name) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return `Unknown option --${name}. Did you mean --${nearest?.name}?\n\n${helpText()}`;
};

/** How many letters to change, add or take away to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
