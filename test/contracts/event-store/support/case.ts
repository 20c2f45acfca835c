import { readFileSync } from 'node:fs';

/** One step of a case: a call with its arguments, and what is to be kept of its answer. */
export interface Step {
  call: string;
  args?: Record<string, unknown>;
  /** The name under which later steps find the answer. */
  as?: string;
  /** Only these paths of the answer are compared. */
  show?: string[];
  /** The answer is not compared. */
  ignore?: boolean;
  /** The step is tried again until these paths have these values. */
  until?: Record<string, string>;
  ms?: number;
  /** Who calls: "anonymous", or a user by its credentials; without it the user of the connection. */
  user?: User;
}

/** A caller other than the user of the connection. */
export type User = 'anonymous' | { username: string; password: string };

/** A case recorded from EventStoreDB 23.10. */
export interface Case {
  id: string;
  title: string;
  steps: Step[];
}

/** The areas that this server covers; recorded is what EventStoreDB answered, one result a step. */
export const areas = [
  'append-revisions',
  'append-idempotency',
  'append-empty',
  'append-content',
  'append-wire',
  'read-stream',
  'read-truncated',
  'read-links',
  'read-all',
  'subscribe-stream',
  'subscribe-all',
  'delete',
  'metadata',
  'server',
  'restart',
  'persistent-stream',
  'persistent-all',
  'secure-access',
  'secure-acl',
  'secure-users',
] as const;

/** Whether an area is about users, whom a server has only over TLS. */
export const isSecure = (area: string): boolean => area.startsWith('secure-');

const load = (folder: string, area: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${folder}/${area}.json`, import.meta.url), 'utf8'));

export const casesOf = (area: string): Case[] => load('cases', area) as Case[];

export const recordedOf = (area: string): Record<string, unknown[]> => load('recorded', area) as Record<string, unknown[]>;

/** What looks at, or acts on, more than the streams of its own case. */
const farReaching = /All$|Persistent|Operations|restart|User|Scavenge/i;

const callsOf = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ call, args }) => [call, ...callsOf((args?.['steps'] as Step[]) ?? [])]);

/** Whether the cases of an area touch nothing but what is their own, so that several can be played at once. */
export const isApart = (area: string): boolean =>
  !isSecure(area) && !casesOf(area).some(({ steps }) => callsOf(steps).some((call) => farReaching.test(call)));
