import { type ChildProcess, execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeCertificates } from './support/certificates.js';
import { Subject, launch, program } from './support/subject.js';
import { type Plain, encode, unary } from './support/wire.js';

const event = (data: Record<string, unknown> = {}) => jsonEvent({ id: randomUUID(), type: 'tested', data });
const padding = 'x'.repeat(2_000);

/** Where a server says that it listens: for its clients, and for health, figures and backups. */
const bothAddresses = /(esdb:\S+)[^]*(http:\S+)\n/;

/** A server as an operator starts it, with a client. */
class Server {
  private constructor(
    private readonly child: ChildProcess,
    private readonly subject: Subject,
    readonly http: string,
  ) {}

  static async start(db: string, backups: string): Promise<Server> {
    const options = ['--metrics-port', '0', '--backup-dir', backups];
    const { process: child, url, said } = await launch(db, '0', { options, says: bothAddresses });
    return new Server(child, new Subject(url), said[2]!);
  }

  get client(): EventStoreDBClient {
    return this.subject.client();
  }

  startScavenge(): Promise<Plain> {
    return unary(this.subject, 'operations.Operations', 'StartScavenge', encode('StartScavengeReq', {}), 'ScavengeResp');
  }

  stopScavenge(scavengeId: string): Promise<Plain> {
    const request = encode('StopScavengeReq', { options: { scavengeId } });
    return unary(this.subject, 'operations.Operations', 'StopScavenge', request, 'ScavengeResp');
  }

  shutDown(): Promise<Plain> {
    return unary(this.subject, 'operations.Operations', 'Shutdown', Buffer.of(), 'Empty');
  }

  /** Resolves when the process has ended well. */
  async ended(): Promise<void> {
    if (this.child.exitCode === null) await once(this.child, 'exit');
    expect(this.child.exitCode).toBe(0);
  }

  async revisions(stream: string): Promise<number[]> {
    const found: number[] = [];
    for await (const { event: read } of this.client.readStream(stream)) found.push(Number(read!.revision));
    return found;
  }

  async positions(): Promise<number> {
    let count = 0;
    for await (const _ of this.client.readAll()) count += 1;
    return count;
  }

  async stop(): Promise<void> {
    await this.subject.stop();
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

const verify = (db: string) =>
  promisify(execFile)(process.execPath, [program, 'verify', '--db', db]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: stdout + stderr }),
  );

describe('operating a server', () => {
  let directory: string;
  let servers: Server[];
  const start = async (db: string) => {
    const server = await Server.start(join(directory, db), join(directory, 'backups'));
    servers.push(server);
    return server;
  };
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'operating-'));
    servers = [];
  });
  afterEach(async () => {
    for (const server of servers) await server.stop().catch(() => undefined);
    rmSync(directory, { recursive: true, force: true });
  });

  it('backs up while appends go on; a server started on the copy has what was acknowledged before', async () => {
    const live = await start('live');
    await live.client.appendToStream(
      'before',
      Array.from({ length: 200 }, () => event({ padding })),
    );
    let under = true;
    let appended = 0;
    const appending = (async () => {
      for (; under; appended += 1) await live.client.appendToStream('meanwhile', event());
    })();
    const answer = await fetch(`${live.http}/backup`, { method: 'POST' });
    under = false;
    await appending;
    expect(answer.status).toBe(201);
    const backup = (await answer.json()) as { directory: string; position: number };
    expect(appended).toBeGreaterThan(0);
    expect(backup.position).toBeGreaterThanOrEqual(200);
    expect(await verify(join(directory, 'live'))).toEqual({ code: 1, said: expect.stringContaining('Another server is using') });
    expect(await verify(backup.directory)).toEqual({ code: 0, said: expect.stringMatching(/^\d+ events in \d streams: nothing is wrong/) });
    const copy = await Server.start(backup.directory, join(directory, 'backups'));
    servers.push(copy);
    expect(await copy.revisions('before')).toHaveLength(200);
    expect(await copy.positions()).toBeGreaterThanOrEqual(backup.position);
    expect((await copy.client.appendToStream('before', event(), { expectedRevision: 199n })).nextExpectedRevision).toBe(200n);
    expect((await fetch(`${live.http}/backup`)).status).toBe(404);
  });

  it('backs up for its operators alone, and for no web page', async () => {
    const certificates = await makeCertificates();
    const options = ['--metrics-port', '0', '--backup-dir', join(directory, 'backups')];
    const { process: child, said } = await launch(join(directory, 'secure'), '0', { certificates, options, says: bothAddresses });
    const admin = new Subject(`${said[1]!.replace('//', '//admin:changeit@')}&tlsCAFile=${certificates.root}`);
    try {
      const ann = { loginName: 'ann', password: 'Secret-1', fullName: 'Ann', groups: [] };
      await unary(admin, 'users.Users', 'Create', encode('users.CreateReq', { options: ann }), 'Empty');
      const basic = (login: string) => ({ authorization: `Basic ${Buffer.from(login).toString('base64')}` });
      const asked = async (headers: Record<string, string>) => {
        const answer = await fetch(`${said[2]}/backup`, { method: 'POST', headers });
        const { error = '' } = (await answer.json()) as { error?: string };
        return [answer.status, answer.headers.get('www-authenticate') ?? error.replace(/^.*。 /, '')];
      };
      const unnamed = [401, 'Basic realm="event store"'];
      const browser = [403, expect.stringMatching(/^A backup is not made for a browser/)];
      expect(await asked({})).toEqual(unnamed);
      for (const login of ['ops:wrong', 'nobody:changeit', 'ann:Secret-1']) expect(await asked(basic(login))).toEqual(unnamed);
      const fromPages: Record<string, string>[] = [{ origin: said[2]! }, { origin: 'null' }, { 'sec-fetch-site': 'none' }];
      for (const page of fromPages) expect(await asked({ ...basic('admin:changeit'), ...page })).toEqual(browser);
      expect(existsSync(join(directory, 'backups'))).toBe(false);
      for (const login of ['ops:changeit', 'admin:changeit']) expect(await asked(basic(login))).toEqual([201, '']);
    } finally {
      await admin.stop();
      child.kill('SIGKILL');
      rmSync(certificates.directory, { recursive: true });
    }
  });

  it('says of a directory without a log that there is none, and makes nothing there', async () => {
    expect(await verify(join(directory, 'nowhere'))).toEqual({ code: 1, said: expect.stringContaining('There is no log in') });
    expect(existsSync(join(directory, 'nowhere'))).toBe(false);
  });

  it('ends in order when a client says so', async () => {
    const server = await start('live');
    await server.client.appendToStream('s', event());
    await server.shutDown();
    await server.ended();
    const again = await start('live');
    expect(await again.revisions('s')).toEqual([0]);
  });

  it('scavenges one at a time while appends go on, tells how it went, and stops when told', async () => {
    const server = await start('live');
    const { client } = server;
    for (let turn = 0; turn < 20; turn += 1)
      await client.appendToStream(
        'old',
        Array.from({ length: 200 }, () => event({ padding })),
      );
    await client.setStreamMetadata('old', { maxCount: 10 });
    const before = await server.positions();
    const first = await server.startScavenge();
    const second = await server.startScavenge();
    expect(second).toEqual({ scavengeId: first['scavengeId'], scavengeResult: 1 });
    await server.stopScavenge(first['scavengeId'] as string);
    const told = async (id: string) => {
      for (let tries = 0; tries < 200; tries += 1, await setTimeout(50)) {
        const said: [string, unknown][] = [];
        for await (const { event: read } of client.readStream(`$scavenges-${id}`))
          said.push([read!.type, (read!.data as Record<string, unknown>)['result']]);
        if (said.length === 2) return said;
      }
      throw new Error('the scavenge did not end');
    };
    expect(await told(first['scavengeId'] as string)).toEqual([
      ['$scavengeStarted', undefined],
      ['$scavengeCompleted', 'Stopped'],
    ]);
    expect(await server.revisions('old')).toHaveLength(10);
    const third = await server.startScavenge();
    await client.appendToStream('new', event());
    expect(await told(third['scavengeId'] as string)).toContainEqual(['$scavengeCompleted', 'Success']);
    expect(await server.positions()).toBeLessThan(before - 3_900);
    expect(await server.revisions('old')).toEqual(Array.from({ length: 10 }, (_, n) => 3_990 + n));
    await expect(server.stopScavenge(third['scavengeId'] as string)).rejects.toThrow();
    await server.stop();
    expect((await verify(join(directory, 'live'))).said).toContain('nothing is wrong');
  });
});
