import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../../apps/cli/bin/start.mjs', import.meta.url));

/** The whole platform with its demo, started as its users start it. */
export interface RunningPlatform {
  readonly address: string;
  /** Where its log lies; unknown of a platform that was named by its address alone. */
  readonly eventStoreUrl?: string;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Resolves to the address in the block that a start ends with; rejects with all that was said when there is none. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const [, address] = /Gongjian {3}(http:\/\/\S+)/.exec(said) ?? [];
      if (address && said.includes('Ctrl-C')) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`the platform ended with ${code}:\n${said}`)));
  });

/** Starts the platform on stores of its own in a directory of its own, or names the one at TEST_PLATFORM_URL. */
export const startPlatform = async (settings: Readonly<Record<string, string>>): Promise<RunningPlatform> => {
  const running = process.env.TEST_PLATFORM_URL?.replace(/\/$/, '');
  if (running) return { address: running, stop: () => Promise.resolve() };
  const data = await mkdtemp(join(tmpdir(), 'gongjian-browser-'));
  const { EVENTSTORE_URL: _events, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, [start, '--prepared'], {
    env: { ...env, ...settings, GONGJIAN_DATA: data, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGINT');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(child);
    const { eventStoreUrl } = JSON.parse(await readFile(join(data, 'running.json'), 'utf8')) as { eventStoreUrl: string };
    return { address, eventStoreUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
