import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, credentials } from '@grpc/grpc-js';
import { EventStoreDBClient } from '@eventstore/db-client';

const program = fileURLToPath(new URL('../../../../apps/event-store/bin/gongjian-event-store.mjs', import.meta.url));
const built = fileURLToPath(new URL('../../../../apps/event-store/dist/index.js', import.meta.url));

/** The server under test, with the official client and a bare gRPC client connected to it. */
export class Subject {
  #clients = new Map<string, EventStoreDBClient>();
  #bare: Client | undefined;

  constructor(readonly url: string) {}

  get address(): string {
    return this.url.replace(/^esdb:\/\//, '').replace(/[/?].*$/, '');
  }

  get bare(): Client {
    this.#bare ??= new Client(this.address, credentials.createInsecure(), { 'grpc.max_receive_message_length': -1 });
    return this.#bare;
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
  ) {
    super(url);
  }

  /** Starts it in memory or, with `disk`, on a directory that outlives restarts. */
  static async start({ disk = false, directory }: { disk?: boolean; directory?: string } = {}): Promise<EmbeddedSubject> {
    const log = directory ?? (disk ? mkdtempSync(join(tmpdir(), 'event-store-')) : undefined);
    const { process: child, url } = await launch(log, '0');
    return new EmbeddedSubject(url, child, log);
  }

  get pid(): number {
    return this.process.pid ?? 0;
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
    const { process: child } = await launch(this.directory, this.address.split(':')[1] ?? '0');
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
  }
}

/** Starts the command and waits for the line that says where it listens. */
export const launch = async (directory: string | undefined, port: string): Promise<{ process: ChildProcess; url: string }> => {
  if (!existsSync(built)) throw new Error('The event store is not built: run "npm run build" first.');
  const log = directory === undefined ? ['--mem-db'] : ['--db', directory];
  const child = spawn(process.execPath, [program, '--insecure', '--node-port', port, ...log], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text.toString();
      const found = /esdb:\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the event store ended with ${code}: ${said}`)));
  });
  return { process: child, url };
};

/** The server named by TEST_EVENTSTORE_URL, or else an embedded one in memory. */
export const subjectFromEnvironment = async (): Promise<Subject> => {
  const url = process.env['TEST_EVENTSTORE_URL'];
  return url === undefined ? EmbeddedSubject.start() : new Subject(url);
};
