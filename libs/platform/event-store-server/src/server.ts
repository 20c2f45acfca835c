import { resolve } from 'node:path';
import { ensureUsers, resetPasswords, type FirstPasswords } from './access/first-users.js';
import { Logins } from './access/logins.js';
import { isLoopback } from './access/loopback.js';
import { meets } from './access/principal.js';
import { UserStreams } from './access/user-streams.js';
import { Groups } from './groups/groups.js';
import { openScavengeHistory } from './services/scavenging.js';
import { methodsOf, type Access } from './services/methods.js';
import { EventLog } from './store/event-log.js';
import { GrpcServer, type Certificate } from './transport/grpc-server.js';

/** How to start a server. Without `db` the log lies in memory and is gone when the server stops. */
export interface EventStoreServerOptions {
  /** The directory of the log; made where there is none. */
  db?: string;
  /** Default 127.0.0.1; others only with a certificate, or with `insecure`. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** Bytes of data that one append may carry; default 1 MiB. */
  maxAppendSize?: number;
  /** With it the server speaks TLS and has users; without it everybody who reaches it may do everything. */
  certificate?: Certificate;
  /** Lets a server without certificate listen on an address that other machines reach. */
  insecure?: boolean;
  /** Passwords of the users that are made in a log without any; default `changeit`. */
  passwords?: FirstPasswords;
  /** Gives them these passwords also in a log that has users, where they have others. */
  resetPasswords?: boolean;
  /** Called when a client has told the server to end and it has; by default nothing more happens. */
  onShutdown?: () => void;
  /** Called when the log cannot go on; by default the process ends. */
  onFailure?: (message: string) => void;
}

/** A running server. */
export interface EventStoreServer {
  readonly host: string;
  readonly port: number;
  /** host:port. */
  readonly address: string;
  /** For @eventstore/db-client; without credentials. */
  readonly connectionString: string;
  /** Users that this start made with the password that everybody knows. */
  readonly usersToSecure: readonly string[];
  /** Whether who signs in with this header `authorization` is in $ops or $admins; without users everybody may do what they may. */
  mayOperate(authorization: string | undefined): Promise<boolean>;
  /** What the server counts, for metrics. */
  statistics(): { head: number; pendingWrites: number; subscriptions: number };
  /** Copies the log into an empty directory while everything goes on; starting on the copy is the way back. */
  backUp(directory: string): Promise<{ position: number }>;
  /** Finishes the writes under way, ends the other calls and closes the log. */
  stop(): Promise<void>;
}

const MAX_APPEND_SIZE = 1_048_576;

/** Starts a server that @eventstore/db-client can connect to; it is ready when this resolves. */
export const startEventStoreServer = async (options: EventStoreServerOptions = {}): Promise<EventStoreServer> => {
  const { db, host = '127.0.0.1', port = 0, certificate, maxAppendSize = MAX_APPEND_SIZE, onFailure = endProcess } = options;
  if (!certificate && !options.insecure && !isLoopback(host))
    throw new Error(`Without a certificate the server listens on this machine only, not on ${host}.`);
  const store = EventLog.open(db);
  store.once('fatal', onFailure);
  const bound = { host, port };
  const access = certificate && accessTo(store);
  let usersToSecure: readonly string[] = [];
  let groups: Groups;
  let server: GrpcServer;
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      await server.close();
      groups.stop();
      await store.close();
    })());
  const shutDown = () => void stop().then(options.onShutdown);
  try {
    if (access) {
      const { passwords = {} } = options;
      usersToSecure = await ensureUsers(access.users, passwords);
      if (options.resetPasswords) await resetPasswords(access.users, access.logins, passwords);
    }
    // a log that is full or damaged is served all the same
    await openScavengeHistory(store).catch(() => undefined);
    groups = await Groups.open(store);
    const methods = methodsOf(store, maxAppendSize, () => ({ ...bound, host: reachable(host) }), shutDown, groups, access);
    server = new GrpcServer(methods, 16 * 1_048_576 + 2 * maxAppendSize, certificate);
    bound.port = await server.listen(host, port);
  } catch (error) {
    await store.close();
    throw error;
  }
  const address = `${host}:${bound.port}`;
  return {
    host,
    port: bound.port,
    address,
    connectionString: `esdb://${address}?tls=${certificate !== undefined}`,
    usersToSecure,
    mayOperate: (authorization) => mayOperate(access, authorization),
    statistics: () => ({ head: store.head, pendingWrites: store.pending, subscriptions: store.watchers }),
    backUp: async (directory) => ({ position: await store.backUp(resolve(directory)) }),
    stop,
  };
};

const accessTo = (store: EventLog): Access => {
  const users = new UserStreams(store);
  return { users, logins: new Logins(users) };
};

const mayOperate = async (access: Access | undefined, authorization: string | undefined): Promise<boolean> => {
  if (!access) return true;
  const principal = authorization === undefined ? undefined : await access.logins.identify(authorization);
  return principal !== undefined && meets(principal, 'operator');
};

/** What a client on this machine reaches the server by: `0.0.0.0` and `::` are where it listens, and no certificate names them. */
const reachable = (host: string): string => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host;

const endProcess = (message: string) => {
  process.stderr.write(`${message}\n`);
  process.exit(70);
};
