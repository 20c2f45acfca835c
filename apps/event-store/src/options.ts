import { isIP } from 'node:net';
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
  warnings: string[];
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
  for (const { name, unsupported } of optionTable) {
    if (unsupported && values.has(name))
      throw new OptionError(`--${name} is not supported by this version, which serves with --insecure only.`);
  }
  if (!isOn(values, 'insecure')) throw new OptionError('This version serves without TLS only: say --insecure.');
  const db = values.get('db');
  const memory = isOn(values, 'mem-db');
  if (memory === (db !== undefined)) throw new OptionError('Say either --db DIR or --mem-db.');
  return {
    kind: 'serve',
    db,
    host: hostOf(values),
    port: integer(values, 'node-port', 0, 65_535) ?? 2113,
    maxAppendSize: integer(values, 'max-append-size', 1, 64 * 1_048_576) ?? 1_048_576,
    metricsPort: integer(values, 'metrics-port', 0, 65_535),
    backups: values.get('backup-dir'),
    warnings,
  };
};

const fromArguments = (args: readonly string[]): Values => {
  const values: Values = new Map();
  for (let index = 0; index < args.length; index++) {
    const [, name = '', inline] = /^--?([^=]+)(?:=(.*))?$/s.exec(args[index] ?? '') ?? [];
    const option = optionTable.find((known) => known.name === name);
    if (!option) throw new OptionError(unknownOption(args[index] ?? '', name));
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

const hostOf = (values: Values): string => {
  const host = values.get('node-ip') ?? '127.0.0.1';
  if (isIP(host) === 0) throw new OptionError(`--node-ip must be an IP address, not '${host}'.`);
  if (!host.startsWith('127.') && host !== '::1') {
    throw new OptionError(
      `--node-ip ${host} would open the store to the network; without TLS and users it serves this machine only (127.0.0.1).`,
    );
  }
  return host;
};

const unknownOption = (given: string, name: string): string => {
  const nearest = optionTable
    .map((option) => ({ name: option.name, distance: distance(name, option.name) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return `Unknown option ${given}. Did you mean --${nearest?.name}?\n\n${helpText()}`;
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
