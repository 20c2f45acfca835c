import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database, sql } from '@gongjian/read-models';
import { Browser } from '../api-platform/browser.js';
import { type Desk, Load, openDesk } from '../../faults/support/load.js';
import { PlatformProcess, eventually, removeDirectory, temporaryDirectory } from '../../faults/support/platform-process.js';
import { StoreProcess } from '../../faults/support/stores.js';
import { examplesInHelp, paste } from './command-line.js';
import { parkByNewerVersion } from './newer-version.js';

let directory: string;
let data: string;
let platform: PlatformProcess;
let desk: Desk;

beforeAll(async () => {
  directory = await temporaryDirectory();
  data = join(directory, 'data');
  await mkdir(data, { mode: 0o711 });
  platform = await PlatformProcess.start({ directory: data, env: { GONGJIAN_BUILD_THREADS: '2' } });
  await platform.firstAdmin();
  desk = await openDesk(platform);
  const load = new Load([desk]);
  await load.more(20);
  await load.stop();
}, 120_000);

afterAll(async () => {
  await platform?.end();
  await removeDirectory(directory);
}, 60_000);

const run = (line: string) => paste(line, { cwd: directory, data });
const json = async (line: string) => {
  const { code, out } = await run(`npx gongjian --json ${line}`);
  return { code, answer: JSON.parse(out) as Record<string, never> };
};

/** One value of the platform's database, past every door: to harm it, which nobody can by a command. */
const harm = async (statement: ReturnType<typeof sql<object>>): Promise<void> => {
  const database = Database.connect(platform.note().databaseUrl);
  await database.own(statement).finally(() => database.close());
};

const invite = async (email: string): Promise<void> => {
  const invited = await desk.admin.mutate('invitePerson', { displayName: '李老师', email }, '{ refusal { code } }');
  expect(invited).toEqual({ refusal: null });
};

/** A program that asks is a whole process: it is not started again at once. */
const comes = (what: string, holds: () => Promise<boolean>) => eventually(what, holds, 60_000, 1_500);

const by = '--by admin@example.org';

describe('npx gongjian', () => {
  it('says that all is well, and what is not', async () => {
    const { code, answer } = await json('status');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ well: true, address: platform.url, eventStore: { position: expect.stringMatching(/^\d+$/) } });
    const elsewhere = await run('npx gongjian --data nowhere status');
    expect(elsewhere.code).toBe(3);
    expect(elsewhere.out).toContain('not running');
  }, 60_000);

  it('explains a wrong command line and ends with 2', async () => {
    for (const line of [
      'npx gongjian',
      'npx gongjian statsu',
      'npx gongjian backup',
      'npx gongjian verify --one-in 0',
      'npx gongjian copy',
      'npx gongjian backup my folder',
      'npx gongjian status --nope',
      `npx gongjian process drop nonsense --reason 已移交。 ${by}`,
      `npx gongjian process drop ${randomUUID()} --reason '' ${by}`,
      `npx gongjian process drop ${randomUUID()} --reason ' \u3000' ${by} --dry-run`,
      `npx gongjian projection skip unit_state --reason ' ' ${by}`,
    ]) {
      const { code, out, err } = await run(line);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(`${out}${err}`).toMatch(/gongjian|--one-in|--from|--reason|<step>/);
      expect(`${out}${err}`).toMatch(/\p{Script=Han}/u);
      expect(err).not.toMatch(/^\s+at /m);
    }
  }, 60_000);

  it('says what is in the way of a file or a store within seconds, and leaves nothing behind', async () => {
    await writeFile(join(directory, 'plain'), 'no event');
    await writeFile(join(directory, 'empty'), '');
    const packed = await run('npx gongjian export whole.ndjson.gz && head -c 500 whole.ndjson.gz > cut.ndjson.gz');
    expect(packed.code).toBe(0);
    const { eventStoreUrl } = platform.note();
    const wrongly = eventStoreUrl.replace(/\/\/admin:[^@]+@/, '//admin:wrong@');
    const there = await readdir(directory);
    for (const [line, code, says] of [
      ['npx gongjian backup /proc/x', 4, '/proc/x'],
      ['npx gongjian backup plain', 4, 'plain'],
      ['npx gongjian backup plain/below', 4, 'plain/below'],
      ['npx gongjian backup data/below', 4, 'data directory'],
      ['npx gongjian export plain/below', 4, 'plain/below'],
      ['npx gongjian export nowhere/log.ndjson', 4, 'nowhere/log.ndjson'],
      ['npx gongjian export .', 4, 'folder'],
      ['npx gongjian export /dev/full', 1, 'disk is full'],
      ['npx gongjian --data new import nowhere', 4, 'nowhere'],
      ['npx gongjian --data new import .', 4, 'folder'],
      ['npx gongjian --data new import plain', 4, 'Line 1'],
      ['npx gongjian --data new import empty', 4, 'no event'],
      ['npx gongjian --data new import cut.ndjson.gz', 4, 'cut off'],
      ['npx gongjian --data new restore nowhere', 4, 'manifest.json'],
      ['npx gongjian --data plain import whole.ndjson.gz', 4, 'plain'],
      ['npx gongjian --data /proc/x import whole.ndjson.gz', 4, '/proc/x'],
      ["npx gongjian copy --to 'esdb://127.0.0.1:1?tls=false'", 1, 'cannot be reached'],
      [`npx gongjian copy --to 'esdb://${new URL(platform.url).host}?tls=false'`, 1, 'cannot be reached'],
      [`npx gongjian copy --to '${wrongly}'`, 4, 'password'],
      ['npx gongjian copy --to nonsense', 2, 'esdb://'],
      ["EVENTSTORE_URL='esdb://127.0.0.1:1?tls=false' npx gongjian verify", 1, 'EVENTSTORE_URL'],
      ["DATABASE_URL='postgres://127.0.0.1:1/x' npx gongjian backup new", 1, 'DATABASE_URL'],
      ['DATABASE_URL=nonsense npx gongjian verify', 2, 'postgres://'],
    ] as const) {
      const began = Date.now();
      const ran = await run(line);
      expect({ line, code: ran.code, err: ran.err }).toEqual({ line, code, err: expect.stringContaining(says) });
      expect(ran.err).toMatch(/\p{Script=Han}/u);
      expect(Date.now() - began).toBeLessThan(20_000);
    }
    expect(await readdir(directory)).toEqual(there);
    expect(await readFile(join(directory, 'plain'), 'utf8')).toBe('no event');
  }, 120_000);

  it('leaves nothing half written where it is interrupted, and no half of a restore is taken for a platform', async () => {
    expect((await run('npx gongjian backup kept')).code).toBe(0);
    /** Ends a line as Ctrl-C does once something lies where it works. */
    const interrupted = async (line: string, path: string, holds: (there: readonly string[]) => boolean) => {
      let child: ChildProcess | undefined;
      const ran = paste(line, { cwd: directory, data }, (started) => (child = started));
      await eventually(`${line} is at work`, async () => holds(await readdir(join(directory, path)).catch(() => [])), 30_000, 10);
      child?.kill('SIGINT');
      return ran;
    };
    const store = platform.pid('event-store');
    // A store that holds its breath keeps it at work for as long as the test needs.
    process.kill(store, 'SIGSTOP');
    try {
      expect((await interrupted('npx gongjian backup broken', 'broken', (there) => there.length > 0)).code).toBe(130);
      const isPart = (name: string) => name.endsWith('.part');
      expect((await interrupted('npx gongjian export broken.ndjson', '.', (there) => there.some(isPart))).code).toBe(130);
    } finally {
      process.kill(store, 'SIGCONT');
    }
    expect((await readdir(directory)).filter((name) => /broken|part/.test(name))).toEqual([]);

    const restore = 'npx gongjian --data halved restore kept';
    expect((await interrupted(restore, 'halved', (there) => there.includes('restoring'))).code).toBe(130);
    for (const line of ['verify', 'backup broken'].map((command) => `npx gongjian --data halved ${command}`)) {
      const { code, err } = await run(line);
      expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining('restore --force') });
    }
    expect((await run('npx gongjian --data halved restore --force kept')).code).toBe(0);
    expect((await json('--data halved verify')).code).toBe(0);
  }, 180_000);

  it('verifies log, read models and files, and finds what does not agree', async () => {
    const before = await json('verify --whole');
    expect(before).toMatchObject({
      code: 0,
      answer: { well: true, log: { count: 0 }, readModels: { differences: [] }, files: { problems: [] } },
    });
    await harm(sql`update read.unit_state set title = '被改' where key = ${desk.partnerId} and valid_to is null`);
    const changed = await json('verify --whole');
    expect(changed).toMatchObject({
      code: 3,
      answer: { readModels: { differences: [{ projection: 'unit_state', key: desk.partnerId, how: 'different', columns: ['title'] }] } },
    });
    await harm(sql`delete from read.unit_state where key = ${desk.partnerId} and valid_to is null`);
    const gone = await json('verify --whole');
    expect(gone.answer).toMatchObject({ readModels: { differences: [{ key: desk.partnerId, how: 'missing in the table' }] } });
    expect((await run('npx gongjian projection rebuild unit_state')).code).toBe(0);
    await comes('the rebuilt table is read', async () => (await json('verify --whole')).code === 0);
    const { answer } = await json('projection reports unit_state');
    expect(answer).toMatchObject({ reports: [{ name: 'unit_state', onlyNew: expect.any(Number) }] });
    const logged = await readFile(join(data, 'logs', 'projector.log'), 'utf8');
    expect(logged.match(/2 threads fold the log/g)?.length).toBeGreaterThanOrEqual(2);
  }, 120_000);

  it('backs up while commands go on; what is restored is the same, and a damaged backup is refused', async () => {
    const load = new Load([desk]);
    await load.more(5);
    const backup = await json('backup first');
    await load.more(5);
    await load.stop();
    expect(backup.code).toBe(0);
    const restored = await json('--data restored restore first');
    expect(restored).toMatchObject({ code: 0, answer: { count: backup.answer['count'], hash: backup.answer['hash'] } });
    const verified = await json('--data restored verify --whole');
    expect(verified).toMatchObject({ code: 0, answer: { log: { hash: backup.answer['hash'] } } });

    const again = await run('npx gongjian --data restored restore first');
    expect(again.code).toBe(4);
    expect(again.err).toContain('--force');

    const [backedUp, ours] = await Promise.all(['first/data', 'data'].map((folder) => readdir(join(directory, folder))));
    expect(backedUp).not.toContain('events-access');
    expect(ours).toContain('events-access');
    const person = await readFile(join(directory, 'first/own/person.copy'), 'utf8');
    expect(person).not.toContain('admin@example.org');
    await appendFile(join(directory, 'first/own/person.copy'), ' ');
    const damaged = await run('npx gongjian --data another restore first');
    expect(damaged.code).toBe(4);
    expect(damaged.err).toContain('own/person.copy');
    expect(await readdir(directory)).not.toContain('another');
  }, 240_000);

  it('removes nothing for a backup that cannot be restored then', async () => {
    expect((await run('npx gongjian backup fine')).code).toBe(0);
    expect((await run('npx gongjian --data kept-data restore fine')).code).toBe(0);
    const before = (await json('--data kept-data verify')).answer;
    await run('cp -r fine kept-data/within && cp -r fine newer && cp -r fine unlocked && ln -s kept-data/within link');
    await run(`sed -i 's/"migrations": \\[/&"of-tomorrow",/' newer/manifest.json`);
    // As if the platform had had its master key from the environment: neither the key nor its entry in the manifest is there.
    const manifest = JSON.parse(await readFile(join(directory, 'unlocked/manifest.json'), 'utf8')) as { files: { path: string }[] };
    const files = manifest.files.filter(({ path }) => path !== 'data/master.key');
    expect(files).toHaveLength(manifest.files.length - 1);
    await writeFile(join(directory, 'unlocked/manifest.json'), JSON.stringify({ ...manifest, files }));
    const key = (await readFile(join(directory, 'unlocked/data/master.key'), 'utf8')).trim();
    await rm(join(directory, 'unlocked/data/master.key'));
    for (const [line, says] of [
      ['restore --force kept-data/within', 'Move the backup out'],
      ['restore --force link', 'Move the backup out'],
      ['restore --force newer', 'of-tomorrow'],
      ['restore --force unlocked', 'GONGJIAN_MASTER_KEY'],
    ] as const) {
      const { code, err } = await run(`npx gongjian --data kept-data ${line}`);
      expect({ line, code, err }).toEqual({ line, code: 4, err: expect.stringContaining(says) });
      expect(err).toMatch(/\p{Script=Han}/u);
    }
    const other = `GONGJIAN_MASTER_KEY=1:${'0'.repeat(64)} npx gongjian --data kept-data restore --force fine`;
    expect(await run(other)).toMatchObject({ code: 4, err: expect.stringContaining('GONGJIAN_MASTER_KEY') });
    const filled = await StoreProcess.eventStore(join(directory, 'filled'));
    try {
      expect((await run(`npx gongjian --data kept-data copy --to '${filled.url}'`)).code).toBe(0);
      const over = `EVENTSTORE_URL='${filled.url}' npx gongjian --data kept-data restore --force fine`;
      expect(await run(over)).toMatchObject({ code: 4, err: expect.stringContaining('Name an empty one') });
    } finally {
      await filled.stop();
    }
    const after = (await json('--data kept-data verify')).answer;
    expect(after).toMatchObject({ well: true, log: before['log'], files: before['files'] });
    expect((await run(`GONGJIAN_MASTER_KEY=${key} npx gongjian --data kept-data restore --force unlocked`)).code).toBe(0);
  }, 240_000);

  it('does not restore over a platform that runs', async () => {
    expect((await run('npx gongjian backup second')).code).toBe(0);
    const { code, err } = await run('npx gongjian restore --force second');
    expect(code).toBe(4);
    expect(err).toContain('Ctrl-C');
    expect((await json('status')).code).toBe(0);
  }, 60_000);

  it('bears that nobody reads what it prints', async () => {
    expect(await run('npx gongjian --help | true')).toEqual({ code: 0, out: '', err: '' });
  });

  it('does what every example of its help says', async () => {
    const cluster = await StoreProcess.eventStore(join(directory, 'cluster'));
    const examples = await examplesInHelp({ cwd: directory, data });
    expect(examples.length).toBeGreaterThanOrEqual(15);
    await invite('li@example.org');
    const query = 'query ($id: ID!) { timeline(subjectId: $id, first: 1) { nodes { proof { bundle } } } }';
    const { data: proven } = await desk.admin.ask<{ timeline: { nodes: { proof: { bundle: string } }[] } }>(query, { id: desk.partnerId });
    await writeFile(join(directory, 'agreement.gongjian-proof.json'), proven!.timeline.nodes[0]!.proof.bundle);
    // What stands for the reader's own: a unit, the address of another store, and that of the page.
    const own = (line: string) =>
      line
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, desk.unitId)
        .replace(/esdb:\/\/127\.0\.0\.1:2114\b[^']*/, cluster.url)
        .replace('http://127.0.0.1:4000', platform.url);
    /** One that serves does so until it is ended, as by Ctrl-C. */
    const serving = (child: ChildProcess) =>
      void child.stdout?.on('data', (text: Buffer) => text.includes('GONGJIAN_WITNESSES') && child.kill('SIGINT'));
    try {
      for (const example of examples) {
        const serves = example.includes('witness');
        const { code, err } = await paste(own(example), { cwd: directory, data }, serves ? serving : undefined);
        const due = serves ? 130 : 0;
        expect({ example, code, err: code === due ? '' : err }).toEqual({ example, code: due, err: '' });
      }
      const back = await json(`--data copied copy --from '${cluster.url}'`);
      expect(back).toMatchObject({ code: 0, answer: { from: cluster.url, to: expect.stringContaining('admin:***@'), equal: true } });
      expect(await json('--data copied verify --whole')).toMatchObject({
        code: 0,
        answer: { well: true, log: { hash: back.answer['hash'] } },
      });
      expect(await json('--data imported-data verify --whole')).toMatchObject({ code: 0, answer: { well: true, files: { files: 0 } } });
      await rm(join(directory, 'imported-data/postgres'), { recursive: true });
      const unbuilt = await json('--data imported-data verify');
      expect(unbuilt).toMatchObject({ code: 3, answer: { well: false, log: { count: 0 }, readModels: { behind: true } } });
    } finally {
      await cluster.stop();
    }
    const exported = await readFile(join(directory, 'unit.ndjson'), 'utf8');
    expect(exported).toContain(`"stream":"unit-${desk.unitId}"`);
    expect(exported).not.toContain('gongjian-log');
  }, 300_000);

  it('resets the password of somebody who lost it', async () => {
    const email = 'qian@example.org';
    await invite(email);
    const { code, answer } = await json(`reset-password ${email} ${by}`);
    expect(code).toBe(0);
    const browser = new Browser(platform.url);
    const selection = '{ viewer { person { passwordHandedOver } } }';
    expect(await browser.mutate('signIn', { email, password: answer.password }, selection)).toEqual({
      viewer: { person: { passwordHandedOver: true } },
    });
  }, 60_000);

  it('erases a person: tells first what goes, asks, and leaves nothing', async () => {
    await invite('zhao@example.org');
    const line = `erase-person zhao@example.org --ground requested ${by}`;
    const told = await json(`${line} --dry-run`);
    expect(told).toMatchObject({
      code: 0,
      answer: { erased: false, ground: 'requested', goes: expect.any(Array), stays: expect.any(Array) },
    });
    const unasked = await run(`npx gongjian ${line}`);
    expect(unasked).toMatchObject({ code: 4, err: expect.stringContaining('--yes') });
    expect(unasked.out).toContain('own.person');
    expect((await run(`npx gongjian erase-person zhao@example.org --ground whim ${by}`)).code).toBe(2);
    expect((await run('npx gongjian erase-person zhao@example.org --ground requested')).code).toBe(2);
    const held = await run(`npx gongjian erase-person admin@example.org --ground requested ${by} --yes`);
    expect(held).toMatchObject({ code: 4, err: expect.stringMatching(/仍在任：.*管理员/) });
    expect((await run(`npx gongjian erase-person zhao@example.org --ground requested --by zhao@example.org --yes`)).code).toBe(4);
    expect(await json(`${line} --yes`)).toMatchObject({ code: 0, answer: { erased: true } });
    expect(await run(`npx gongjian ${line} --yes`)).toMatchObject({ code: 4, err: expect.stringContaining('zhao@example.org') });
  }, 240_000);

  it('lists processes, retries and drops a step that is parked, and has a read model leave an event out', async () => {
    expect((await json('process list')).code).toBe(0);
    const projectId = await parkByNewerVersion(platform.note().eventStoreUrl);
    const parked = async () => {
      const { code, answer } = await json('process list');
      // What others make of the same entry, such as the notices, may be parked beside it.
      const steps = answer['parked'] as unknown as {
        id: string;
        process: string;
        aggregate: string;
        aggregateId: string;
        refusal: string;
        settledAt: string;
      }[];
      const step = steps.find(({ process }) => process === 'follow-agreement');
      return { code, step };
    };
    await comes('a step is parked', async () => (await parked()).step !== undefined);
    const { code, step } = await parked();
    expect({ code, step }).toMatchObject({ code: 3, step: { aggregateId: projectId, refusal: 'HISTORY_UNREADABLE' } });
    expect((await run('npx gongjian process list')).out).toContain(`project ${projectId}`);

    expect((await run(`npx gongjian process retry ${step!.id}`)).code).toBe(2);
    expect((await run(`npx gongjian process retry ${step!.id} --by nobody@example.org`)).code).toBe(4);
    expect((await run(`npx gongjian process retry follow-agreement ${by}`)).code).toBe(4);
    expect((await json(`process retry ${step!.id} ${by}`)).code).toBe(0);
    await comes('it is parked again', async () => ![undefined, step!.settledAt].includes((await parked()).step?.settledAt));

    expect((await run(`npx gongjian process drop ${step!.id} ${by}`)).code).toBe(2);
    const dropped = [{ aggregateId: projectId, commandType: 'RecordAgreementEnd' }];
    const drop = `process drop ${step!.id} --reason 项目已移交。 ${by}`;
    expect(await json(`${drop} --dry-run`)).toMatchObject({ code: 0, answer: { dryRun: true, dropped, undone: [] } });
    expect(await json(drop)).toMatchObject({ code: 0, answer: { dryRun: false, dropped } });
    expect((await run(`npx gongjian ${drop}`)).code).toBe(4);
    expect((await parked()).step).toBeUndefined();
    expect(await json('process list')).toMatchObject({ answer: { dropped: [{ reason: '项目已移交。' }] } });

    // The same entry stops the read model of projects.
    expect((await json('status')).code).toBe(3);
    const skip = `projection skip project_state --reason 新版写入。 ${by}`;
    expect(await json(`${skip} --dry-run`)).toMatchObject({ code: 0, answer: { dryRun: true } });
    expect((await json('status')).code).toBe(3);
    expect(await json(skip)).toMatchObject({ code: 0, answer: { projection: 'project_state', reason: '新版写入。' } });
    await comes('all is well again', async () => (await json('status')).code === 0);
    expect((await run(`npx gongjian ${skip}`)).code).toBe(4);
  }, 300_000);
});
