import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { eventsAccess } from '../../../apps/cli/src/events-access/events-access.js';
import { ownCertificate } from '../../../apps/cli/src/events-access/own-certificate.js';
import { makeCertificates } from '../../contracts/event-store/support/certificates.js';
import { launch } from '../../contracts/event-store/support/subject.js';
import {
  PlatformProcess,
  Program,
  eventually,
  isRunning,
  password,
  removeDirectory,
  temporaryDirectory,
} from '../../faults/support/platform-process.js';
import { Browser } from '../api-platform/browser.js';

let directory: string;
beforeAll(async () => void (directory = await temporaryDirectory()));
afterAll(() => removeDirectory(directory));

const stack = /^\s+at .*[:(]/m;

/** What a start says that does not succeed. */
const refused = async (settings: Omit<Parameters<typeof Program.run>[1], 'directory'> & { directory?: string }) => {
  const { code, output } = await Program.run('start.mjs', { directory, ...settings });
  expect(code).not.toBe(0);
  expect(output).not.toMatch(stack);
  return output;
};

const signsIn = async (url: string): Promise<boolean> => {
  const browser = new Browser(url);
  const given = { email: 'admin@example.org', password };
  const { viewer } = await browser
    .mutate<{ viewer: object | null }>('signIn', given, '{ viewer { person { id } } }')
    .catch(() => ({ viewer: null }));
  return viewer !== null;
};

const allGone = async (pids: readonly number[]): Promise<void> => {
  expect(pids.length).toBeGreaterThanOrEqual(4);
  await eventually(`${pids.join()} end`, () => !pids.some(isRunning));
};

describe('npm start', () => {
  it('takes another port where one is taken, refuses a second platform on its data, and ends everything on Ctrl-C', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const taken = (squatter.address() as AddressInfo).port;
    const platform = await PlatformProcess.start({ directory, env: { PORT: String(taken) } });
    try {
      expect(platform.output).toContain(`port ${taken} is taken`);
      expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200);
      expect(await refused({ args: ['--prepared'] })).toContain(platform.url);
      await platform.firstAdmin();
      expect(await signsIn(platform.url)).toBe(true);
      const second = await Program.run(
        'first-admin.mjs',
        { directory, args: ['--prepared', '--email', 'second@example.org', '--unit', '另一学院'] },
        `${password}\n`,
      );
      expect(second).toMatchObject({ code: 1, output: expect.stringContaining('There are accounts on this platform already') });
    } finally {
      const pids = platform.pids();
      expect(await platform.end('SIGINT')).toBe(0);
      await allGone(pids);
      squatter.close();
    }
  }, 90_000);

  it('finds its data again; when it is killed its processes end by themselves and the next start works at once', async () => {
    const platform = await PlatformProcess.start({ directory });
    expect(await signsIn(platform.url)).toBe(true);
    const pids = platform.pids();
    await platform.end('SIGKILL');
    const next = await PlatformProcess.start({ directory });
    try {
      await allGone(pids);
      expect(await signsIn(next.url)).toBe(true);
    } finally {
      expect(await next.end('SIGTERM')).toBe(0);
    }
  }, 90_000);

  it('--reset forgets everything', async () => {
    const platform = await PlatformProcess.start({ directory, args: ['--reset', '--no-demo'] });
    try {
      expect(await signsIn(platform.url)).toBe(false);
      await platform.firstAdmin();
      expect(await signsIn(platform.url)).toBe(true);
    } finally {
      await platform.end();
    }
  }, 90_000);

  it('loads the demo unless told otherwise; Ctrl-C in the middle ends everything, and the next start goes on', async () => {
    const fresh = join(directory, 'demo');
    const first = PlatformProcess.launch({ directory: fresh, args: [] });
    await first.says(/演示数据 \d+%/);
    const pids = first.pids();
    expect(await first.end('SIGINT')).toBe(0);
    await allGone(pids);
    const second = PlatformProcess.launch({ directory: fresh, args: [] });
    await second.says('loading the demo');
    expect(await second.end('SIGINT')).toBe(0);
    expect(second.output).not.toMatch(/could not/);
  }, 120_000);
});

describe('the event store of npm start', () => {
  let data: string;
  const access = () => eventsAccess(data);
  /** What comes of a call as who the connection string names: an event, or the code of what went wrong. */
  const called = async (url: string): Promise<string | number> => {
    const client = EventStoreDBClient.connectionString(url);
    try {
      for await (const { event } of client.readAll({ maxCount: 1 })) return event?.type ?? '';
      return 'nothing';
    } catch (error) {
      return (error as { code: number }).code;
    } finally {
      await client.dispose();
    }
  };
  const modeOf = (...path: string[]) => (statSync(join(data, ...path)).mode & 0o777).toString(8);

  // As it was left behind where everybody knows the passwords.
  beforeAll(async () => {
    data = join(directory, 'older');
    const certificates = await makeCertificates();
    const { process: child } = await launch(join(data, 'events'), '0', { certificates });
    child.kill('SIGTERM');
    await once(child, 'exit');
    await removeDirectory(certificates.directory);
  }, 60_000);

  it('takes over older data and lets in who has its password, over TLS alone; nobody else sees the password', async () => {
    const platform = await PlatformProcess.start({ directory: data, env: { LOG_LEVEL: 'debug' } });
    try {
      const { eventStoreUrl: url } = platform.note();
      const { files, passwords } = await access();
      const as = (login: string) => url.replace(/\/\/.*@/, `//${login}`);
      expect(await called(url)).toBe('$User');
      const other = join(directory, 'other.pem');
      await writeFile(other, (await ownCertificate(new Date(), new Date(Date.now() + 1e9))).certificate);
      const refusals: [string, number][] = [
        [as(''), status.PERMISSION_DENIED],
        [as('admin:changeit@'), status.UNAUTHENTICATED],
        [as(`ops:${passwords.admin}@`), status.UNAUTHENTICATED],
        [as('ops:changeit@'), status.UNAUTHENTICATED],
        [url.replace('tls=true', 'tls=false'), status.UNAVAILABLE],
        [url.replace(/tlsCAFile=.*/, `tlsCAFile=${other}`), status.UNAVAILABLE],
      ];
      for (const [wrong, code] of refusals) expect({ wrong, code: await called(wrong) }).toEqual({ wrong, code });

      expect([modeOf('running.json'), modeOf('events-access')]).toEqual(['600', '700']);
      for (const name of readdirSync(join(data, 'events-access'))) expect(modeOf('events-access', name)).toBe('600');
      const asked = await Promise.all(
        [['status'], ['--json', 'status']].map((args) => Program.run('gongjian.mjs', { directory: data, args })),
      );
      expect(asked.map(({ code }) => code)).toEqual([0, 0]);
      const shown = [
        ...[platform.output, ...asked.map(({ output }) => output)],
        ...readdirSync(join(data, 'logs')).map((name) => readFileSync(join(data, 'logs', name), 'utf8')),
        ...platform.pids().map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
      ].join('\n');
      expect(shown).toContain(files.certificate);
      for (const secret of Object.values(passwords)) expect(shown).not.toContain(secret);
    } finally {
      await platform.end();
    }
  }, 90_000);

  it('keeps its passwords and goes on with a new certificate where the old one is about to end', async () => {
    const { files, passwords } = await access();
    const old = await ownCertificate(new Date(), new Date(Date.now() + 10 * 86_400_000));
    await Promise.all([writeFile(files.certificate, old.certificate), writeFile(files.key, old.key)]);
    const platform = await PlatformProcess.start({ directory: data });
    try {
      const { eventStoreUrl: url } = platform.note();
      expect(url).toContain(`//admin:${passwords.admin}@`);
      expect(readFileSync(files.certificate, 'utf8')).not.toBe(old.certificate);
      expect(await called(url)).toBe('$User');
      await platform.firstAdmin();
      expect(await signsIn(platform.url)).toBe(true);
    } finally {
      await platform.end();
    }
  }, 90_000);
});

describe('npm start says what is wrong and what to do', () => {
  it('where the data directory cannot be written', async () => {
    await writeFile(join(directory, 'a-file'), '');
    const output = await refused({ directory: join(directory, 'a-file', 'data'), args: ['--prepared'] });
    expect(output).toContain('不可写');
    expect(output).toContain('GONGJIAN_DATA');
  });

  it('where Node is too old', async () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`;
    const output = await refused({ nodeArgs: ['--import', old] });
    expect(output).toContain('Gongjian needs Node 20.19 or later; this is 18.20.4');
  });

  it('where a reset would wipe stores from outside', async () => {
    for (const variable of ['EVENTSTORE_URL', 'DATABASE_URL']) {
      const output = await refused({ args: ['--prepared', '--reset'], env: { [variable]: 'postgres://127.0.0.1:1/x' } });
      expect(output).toContain('add --demo');
    }
  });

  it('where a store from outside cannot be reached, without telling its password', async () => {
    const env = { EVENTSTORE_URL: 'esdb://somebody:secret@127.0.0.1:1?tls=false' };
    const output = await refused({ args: ['--prepared'], env });
    expect(output).toContain('EVENTSTORE_URL');
    expect(output).not.toContain('secret');
  }, 20_000);

  it('where an option is unknown', async () => {
    expect(await refused({ args: ['--rest'] })).toContain('--help');
  });
});
