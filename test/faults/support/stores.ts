import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './platform-process.js';

/** A store in a process of its own, which a test takes away and brings back at the same address. */
export class StoreProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly start: () => ChildProcess,
    private readonly ready: (child: ChildProcess) => Promise<string>,
  ) {}

  url = '';

  private static async begun(start: () => ChildProcess, ready: (child: ChildProcess) => Promise<string>): Promise<StoreProcess> {
    const store = new StoreProcess(start, ready);
    await store.resume();
    return store;
  }

  static async eventStore(directory: string): Promise<StoreProcess> {
    const port = await freePort();
    const args = [
      join(root, 'apps/event-store/bin/gongjian-event-store.mjs'),
      '--insecure',
      '--db',
      directory,
      '--node-port',
      String(port),
    ];
    return StoreProcess.begun(
      () => spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }),
      async (child) => {
        await once(child.stdout!, 'data');
        return `esdb://127.0.0.1:${port}?tls=false`;
      },
    );
  }

  static async postgres(directory: string): Promise<StoreProcess> {
    const args = [join(root, 'apps/cli/bundle/postgres.js'), directory, String(await freePort())];
    return StoreProcess.begun(
      () => spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
      async (child) => ((await once(child, 'message')) as [{ url: string }])[0].url,
    );
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  /** Ends it in whatever it is at, and brings it back. */
  async killAndResume(): Promise<void> {
    const { child } = this;
    const gone = child && once(child, 'exit');
    child?.kill('SIGKILL');
    await gone;
    await this.resume();
  }

  async resume(): Promise<void> {
    this.child = this.start();
    this.url = await this.ready(this.child);
  }
}

/** A port that nobody listens on. */
export /** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};
