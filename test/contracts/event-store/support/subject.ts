import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallCredentials, Client, credentials, Metadata, type ChannelCredentials } from '@grpc/grpc-js';
import { EventStoreDBClient } from '@eventstore/db-client';
import type { User } from './case.js';
import { makeCertificates, type Certificates } from './certificates.js';

/** The command line of the event store. */
export const program = fileURLToPath(new URL('../../../../apps/event-store/bin/gongjian-event-store.mjs', import.meta.url));
const built = fileURLToPath(new URL('../../../../apps/event-store/dist/program.js', import.meta.url));

const URL_PARTS = /^esdb:\/\/(?:([^@/]*)@)?([^/?]+)\/?(.*)$/;

/** The server under test, with the official client and a bare gRPC client connected to it as one user. */
export class Subject {
  #clients = new Map<string, EventStoreDBClient>();
  #others = new Map<string, Subject>();
  #bare: Client | undefined;
  readonly #login: string;
  readonly address: string;
  readonly #parameters: string;

  constructor(readonly url: string) {
    [, this.#login = '', this.address = '', this.#parameters = ''] = URL_PARTS.exec(url) ?? [];
  }

  /** Whether it is reached over TLS. */
  get secure(): boolean {
    return this.#parameter('tls') !== 'false';
  }

  /** The same server for another caller. */
  as(user: User): Subject {
    const login = user === 'anonymous' ? '' : `${encodeURIComponent(user.username)}:${encodeURIComponent(user.password)}@`;
    const known = this.#others.get(login) ?? new Subject(`esdb://${login}${this.address}${this.#parameters}`);
    this.#others.set(login, known);
    return known;
  }

  get bare(): Client {
    this.#bare ??= new Client(this.address, this.#credentials(), { 'grpc.max_receive_message_length': -1 });
    return this.#bare;
  }

  #credentials(): ChannelCredentials {
    if (!this.secure) return credentials.createInsecure();
    const roots = this.#parameter('tlsCAFile');
    const channel = credentials.createSsl(roots === null ? null : readFileSync(roots));
    if (this.#login === '') return channel;
    const login = this.#login.split(':').map(decodeURIComponent).join(':');
    const metadata = new Metadata();
    metadata.set('authorization', `Basic ${Buffer.from(login).toString('base64')}`);
    return credentials.combineChannelCredentials(
      channel,
      CallCredentials.createFromMetadataGenerator((_, done) => done(null, metadata)),
    );
  }

  #parameter(name: string): string | null {
    return new URLSearchParams(this.#parameters).get(name);
  }

  /** A client that appends by the batch call, or by the classic one alone. */
  client(path = 'batch', throwOnAppendFailure = true): EventStoreDBClient {
    const key = `${path} ${throwOnAppendFailure}`;
    const known = this.#clients.get(key);
    if (known) return known;
    const separator = this.url.includes('?') ? '&' : '?';
    const client = EventStoreDBClient.connectionString(`${this.url}${separator}throwOnAppendFailure=${throwOnAppendFailure}`);
    // the official client asks the server's features before it takes the batch call
    if (path === 'classic') Object.assign(client, { supports: () => Promise.resolve(false) });
    this.#clients.set(key, client);
    return client;
  }

  async forgetClients(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client.dispose()));
    this.#clients.clear();
    await Promise.all([...this.#others.values()].map((other) => other.forgetClients()));
    this.#others.clear();
    this.#bare?.close();
    this.#bare = undefined;
  }

  async stop(): Promise<void> {
    await this.forgetClients();
  }
}

/** The embedded server as a process of its own, from its built files. */
export class EmbeddedSubject extends Subject {
  private constructor(
    url: string,
    private process: ChildProcess,
    readonly directory: string | undefined,
    readonly certificates: Certificates | undefined,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    super(url);
  }

  /** Starts it in memory or, with `disk`, on a directory that outlives restarts; `secure` is over TLS and as admin; `env` is added to its environment. */
  static async start({ disk = false, secure = false, directory, env = {} }: StartOptions = {}): Promise<EmbeddedSubject> {
    const log = directory ?? (disk ? mkdtempSync(join(tmpdir(), 'event-store-')) : undefined);
    const certificates = secure ? await makeCertificates() : undefined;
    const { process: child, url } = await launch(log, '0', { certificates, env });
    const reached = certificates ? `esdb://admin:changeit@localhost:${/\d+(?=\?)/.exec(url)?.[0]}?tlsCAFile=${certificates.root}` : url;
    return new EmbeddedSubject(reached, child, log, certificates, env);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Memory that the process takes now, in MiB. */
  get residentMegabytes(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))?.[1]) / 1024;
  }

  /** The exit code of the process, once it has ended by itself. */
  get ended(): Promise<number | null> {
    return new Promise((resolve) => {
      if (this.process.exitCode !== null) resolve(this.process.exitCode);
      else this.process.once('exit', resolve);
    });
  }

  /** Ends the process and starts it again on the same port; "kill" does not ask it. */
  async restart(how: string): Promise<void> {
    await this.forgetClients();
    await this.end(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
    const { directory, certificates, env } = this;
    const { process: child } = await launch(directory, this.address.split(':')[1] ?? '0', { certificates, env });
    this.process = child;
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    await gone;
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.end('SIGKILL');
    if (this.directory !== undefined) rmSync(this.directory, { recursive: true, force: true });
    if (this.certificates !== undefined) rmSync(this.certificates.directory, { recursive: true, force: true });
  }
}

interface StartOptions {
  disk?: boolean;
  secure?: boolean;
  directory?: string;
  env?: NodeJS.ProcessEnv;
}

interface LaunchOptions {
  certificates?: Certificates | undefined;
  options?: string[];
  says?: RegExp;
  env?: NodeJS.ProcessEnv;
}

/** Starts the command, with further options, and waits for what it says: where it listens, and more where it is asked for. */
export const launch = async (
  directory: string | undefined,
  port: string,
  { certificates, options = [], says = /(esdb:\S+)/, env = {} }: LaunchOptions = {},
): Promise<{ process: ChildProcess; url: string; said: RegExpExecArray }> => {
  if (!existsSync(built)) throw new Error('The event store is not built: run "npm run build" first.');
  const log = directory === undefined ? ['--mem-db'] : ['--db', directory];
  const door = certificates ? certificates.options : ['--insecure'];
  const args = [program, ...door, '--node-port', port, ...log, ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let text = '';
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    const listen = (bytes: Buffer) => {
      text += bytes.toString();
      const found = says.exec(text);
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the event store ended with ${code}: ${text}`)));
  });
  return { process: child, url: said[1]!, said };
};

/** The server named by TEST_EVENTSTORE_URL, or else an embedded one in memory. */
export const subjectFromEnvironment = async (options: { secure?: boolean } = {}): Promise<Subject> => {
  const url = process.env['TEST_EVENTSTORE_URL'];
  return url === undefined ? EmbeddedSubject.start(options) : new Subject(url);
};
