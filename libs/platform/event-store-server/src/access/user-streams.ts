import { toNumber } from '../protocol/messages.js';
import { eventsIn } from '../protocol/record.js';
import type { Expected, NewEvent, WriteCommand, WriteResult } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { readLast, readSome, systemEvent } from '../store/system-events.js';
import { metastreamOf } from '../store/stream-names.js';
import type { PasswordHash } from './passwords.js';
import { ADMINS } from './principal.js';

/** A user as the last event of its stream says it; `disabled` stands there only where it is true. */
export interface UserData extends PasswordHash {
  readonly loginName: string;
  readonly fullName: string;
  readonly groups: readonly string[];
  readonly disabled?: boolean;
}

/** A user, and where it stands in its stream. */
export interface StoredUser {
  readonly data: UserData;
  readonly revision: number;
  /** 100 ns since the epoch. */
  readonly updated: string;
}

/** The log did not take a change of users. */
export class UserWriteFailure extends Error {
  constructor(readonly result: Exclude<WriteResult, { kind: 'done' | 'wrong-version' }>) {
    super(`The user could not be written: ${result.kind}`);
  }
}

const LIST = '$users';
/** Users are for admins to change, whatever the lists of `$settings` open. */
const ACCESS = { $acl: { $w: ADMINS, $d: ADMINS, $mw: ADMINS } };
const streamOf = (login: string) => `$user-${login}`;

const jsonEvent = (type: string, data: object): NewEvent => systemEvent({ type, data: JSON.stringify(data) });

/** Users in the log as EventStoreDB keeps them: a stream for each, `$user-LOGIN`, and one that names them all, `$users`. */
export class UserStreams {
  constructor(private readonly store: EventLog) {}

  async find(login: string): Promise<StoredUser | undefined> {
    const event = (await readLast(this.store, streamOf(login)))?.event;
    const data = event && userData(event.data);
    return event && data && { data, revision: toNumber(event.streamRevision), updated: event.metadata['created'] ?? '0' };
  }

  /** The login names of all users that there are or were, in the order of their making. */
  async logins(): Promise<string[]> {
    const logins = new Set<string>();
    for (let from = 0, end = false; !end;) {
      const page = await readSome(this.store, LIST, from, Number.MAX_SAFE_INTEGER);
      if (page.kind !== 'page') break;
      for (const { event } of eventsIn(page.bytes)) if (event) logins.add(Buffer.from(event.data).toString('utf8'));
      ({ next: from, end } = page);
    }
    return [...logins];
  }

  /** Answers false where the user is there already. */
  async create(data: UserData): Promise<boolean> {
    const stream = streamOf(data.loginName);
    await this.#append(LIST, 'any', systemEvent({ type: '$User', data: data.loginName, isJson: false }));
    const revision = await this.#append(stream, 'no_stream', jsonEvent('$UserCreated', data));
    if (revision === undefined) return false;
    // an earlier user of this name stays hidden
    const metadata = { ...(revision > 0 ? { $tb: revision } : {}), ...ACCESS };
    await this.#append(metastreamOf(stream), 'any', jsonEvent('$metadata', metadata));
    return true;
  }

  /** Answers false where the user has changed since it was found. */
  async update({ data, revision }: StoredUser, change: Partial<UserData>): Promise<boolean> {
    const written = await this.#append(streamOf(data.loginName), revision, jsonEvent('$UserUpdated', { ...data, ...change }));
    return written !== undefined;
  }

  /** Answers false where the user has changed since it was found. */
  async remove({ data, revision }: StoredUser): Promise<boolean> {
    const removed = await this.#write({ kind: 'soft-delete', stream: streamOf(data.loginName), expected: revision, events: [] });
    return removed !== undefined;
  }

  #append(stream: string, expected: Expected, event: NewEvent) {
    return this.#write({ kind: 'append', stream, expected, events: [event] });
  }

  /** Answers with the last revision of the stream, or nothing where that was not what was expected. */
  async #write(command: WriteCommand): Promise<number | undefined> {
    const result = await new Promise<WriteResult>((resolve) => this.store.write(command, resolve));
    if (result.kind === 'done') return result.revision;
    if (result.kind === 'wrong-version') return undefined;
    throw new UserWriteFailure(result);
  }
}

/** What is no user, because somebody wrote something else into its stream, cannot sign in. */
const userData = (bytes: Uint8Array): UserData | undefined => {
  try {
    const data = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<UserData>;
    const { loginName, fullName, salt, hash, groups } = data;
    const texts = [loginName, fullName, salt, hash].every((text) => typeof text === 'string');
    const fits = texts && Array.isArray(groups) && groups.every((group) => typeof group === 'string');
    return fits ? ({ algorithm: '', ...data } as UserData) : undefined;
  } catch {
    return undefined;
  }
};
