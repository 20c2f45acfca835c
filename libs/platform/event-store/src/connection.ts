import { type EventStoreDBClient, ErrorType, isCommandError } from '@eventstore/db-client';
import { type HardenedClient, openClient } from './hardened-client.js';
import type { Logger } from './logger.js';

/** A call whose outcome is unknown: the store did not answer, or not in time. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'Unreachable';
  }
}

/** How the connection stands, for health checks. */
export interface ConnectionHealth {
  readonly connected: boolean;
  /** Since when it stands so; ISO 8601. */
  readonly since: string;
  readonly lastError?: string;
}

interface Session extends HardenedClient {
  readonly pendingAppends: Set<(error: Error) => void>;
  inFlight: number;
  retired: boolean;
}

/** Answers of the store that trying again would not change. */
const final: ReadonlySet<string> = new Set([
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.STREAM_NOT_FOUND,
  ErrorType.STREAM_DELETED,
  ErrorType.ACCESS_DENIED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.MISSING_REQUIRED_METADATA_PROPERTY,
  ErrorType.UNSUPPORTED,
]);

/** True for an answer of the store, false for a failure to get one. */
export const isAnswer = (error: unknown): boolean => isCommandError(error as Error) && final.has((error as { type: string }).type);

/** One client at a time; after a failure the next call gets a new one, and the old one is closed when its calls have ended. */
export class Connection {
  private session: Session | undefined;
  private generation = 0;
  private closed = false;
  private state: ConnectionHealth = { connected: false, since: new Date().toISOString() };
  private lastAnswer = 0;

  constructor(
    private readonly url: string,
    private readonly timeoutMs: number,
    private readonly log: Logger,
  ) {
    // At once, so that a malformed connection string is told where it is given.
    this.current();
  }

  /** Runs one call with a time-out of our own (the client's deadline does not fire on appends). Throws Unreachable or the answer. */
  call<T>(kind: 'append' | 'read', work: (client: EventStoreDBClient, signal?: AbortSignal) => Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(new Unreachable('the gate to the event store is closed'));
    const session = this.current();
    // Only a read has something to give up; an append that was sent is sent.
    const given = kind === 'read' ? new AbortController() : undefined;
    session.inFlight += 1;
    return new Promise<T>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        session.pendingAppends.delete(fail);
        session.inFlight -= 1;
        if (session.retired && session.inFlight === 0) void this.dispose(session);
      };
      let ended = false;
      const once = (settle: () => void) => {
        if (ended) return;
        ended = true;
        settle();
        end();
      };
      const fail = (error: unknown) =>
        once(() => {
          given?.abort();
          if (isAnswer(error)) {
            this.answered();
            reject(error as Error);
            return;
          }
          this.retire(session, error);
          reject(new Unreachable(error));
        });
      const timer = setTimeout(() => fail(new Error(`no answer within ${this.timeoutMs} ms`)), this.timeoutMs);
      if (kind === 'append') session.pendingAppends.add(fail);
      work(session.client, given?.signal).then((result) => {
        once(() => {
          this.answered();
          resolve(result);
        });
      }, fail);
    });
  }

  /** A client of its own for one subscription, to be closed by the caller. */
  dedicated(): HardenedClient {
    return openClient(this.url, (this.generation += 1));
  }

  health(): ConnectionHealth {
    return this.state;
  }

  /** Milliseconds since the store last answered. */
  quietFor(): number {
    return Date.now() - this.lastAnswer;
  }

  async close(): Promise<void> {
    this.closed = true;
    const { session } = this;
    this.session = undefined;
    if (session) {
      for (const fail of [...session.pendingAppends]) fail(new Error('the gate to the event store was closed'));
      await session.close();
    }
  }

  private current(): Session {
    if (this.session) return this.session;
    const pendingAppends = new Set<(error: Error) => void>();
    const opened = openClient(this.url, (this.generation += 1), (error) => {
      for (const fail of [...pendingAppends]) fail(error);
    });
    this.session = { ...opened, pendingAppends, inFlight: 0, retired: false };
    return this.session;
  }

  private retire(session: Session, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (this.state.connected) this.log.warn({ error: message }, 'event store does not answer');
    this.state = { connected: false, since: this.state.connected ? new Date().toISOString() : this.state.since, lastError: message };
    session.retired = true;
    if (this.session === session) this.session = undefined;
  }

  private async dispose(session: Session): Promise<void> {
    await session.close().catch((error: unknown) => this.log.warn({ error: String(error) }, 'closing an event store connection failed'));
  }

  private answered(): void {
    this.lastAnswer = Date.now();
    if (this.state.connected) return;
    this.state = { connected: true, since: new Date().toISOString() };
    this.log.info({}, 'event store answers');
  }
}
