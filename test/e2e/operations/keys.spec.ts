import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from '../api-platform/browser.js';
import { type Desk, Load, openDesk } from '../../faults/support/load.js';
import { PlatformProcess, removeDirectory, temporaryDirectory } from '../../faults/support/platform-process.js';
import { type Ran, paste } from './command-line.js';

let directory: string;
let data: string;
let platform: PlatformProcess;
let desk: Desk;
let oldMaster: string;
const said: Ran[] = [];

beforeAll(async () => {
  directory = await temporaryDirectory();
  data = join(directory, 'data');
  await mkdir(data, { mode: 0o711 });
  platform = await PlatformProcess.start({ directory: data });
  await platform.firstAdmin();
  desk = await openDesk(platform);
}, 120_000);

afterAll(async () => {
  await platform?.end();
  await removeDirectory(directory);
}, 60_000);

const run = async (line: string): Promise<Ran> => {
  const ran = await paste(`npx gongjian ${line}`, { cwd: directory, data });
  said.push(ran);
  return ran;
};
const json = async (line: string) => {
  const { code, out, err } = await run(`--json ${line}`);
  return { code, err: code === 0 ? '' : err, answer: (out ? JSON.parse(out) : undefined) as Record<string, unknown> };
};

const invite = async (name: string, at: number): Promise<void> => {
  const invited = await desk.admin.mutate('invitePerson', { displayName: name, email: `p${at}@example.org` }, '{ refusal { code } }');
  expect(invited).toEqual({ refusal: null });
};

const people = async (admin: Browser): Promise<string[]> => {
  const { data: found } = await admin.ask<{ people: { nodes: { person: { displayName: string } }[] } }>(
    'query { people(filter: { text: "老师" }, first: 50) { nodes { person { displayName } } } }',
  );
  return found!.people.nodes.map(({ person }) => person.displayName).sort();
};

const register = async (): Promise<{ id: string; at: string }> => {
  const query = 'mutation ($input: RegisterUnitInput!) { registerUnit(input: $input) { unit { id } receipt { position } } }';
  const { data: made } = await desk.admin.ask<{ registerUnit: { unit: { id: string }; receipt: { position: string } } }>(query, {
    input: { name: '证明单位', kind: 'COMMUNITY' },
  });
  return { id: made!.registerUnit.unit.id, at: made!.registerUnit.receipt.position };
};

/** The proof of a new unit's registration as a file, under the head that covers it. */
const proof = async (file: string): Promise<void> => {
  const { id, at } = await register();
  const query = 'query ($id: ID!, $at: Position) { timeline(subjectId: $id, atLeast: $at, first: 1) { nodes { proof { bundle } } } }';
  const { data: found, errors } = await desk.admin.ask<{ timeline: { nodes: { proof: { bundle: string } }[] } }>(query, { id, at });
  if (!found) throw new Error(JSON.stringify(errors));
  await writeFile(join(directory, file), found.timeline.nodes[0]!.proof.bundle);
};

const publishedKeys = async () => (await (await desk.admin.fetch('/transparency/key')).text()).trim().split('\n');

describe('npx gongjian keys', () => {
  it('changes the keys of a platform that runs, and nothing is lost or unread', async () => {
    await invite('前老师', 0);
    await proof('before.json');
    const [oldKey] = await publishedKeys();
    oldMaster = (await readFile(join(data, 'master.key'), 'utf8')).trim();
    const listed = await json('keys list');
    expect(listed).toMatchObject({
      code: 0,
      answer: {
        master: { source: 'file', unfinished: false, keys: [{ version: 1, state: 'used' }] },
        signing: [{ text: oldKey, signs: true }],
      },
    });

    const load = new Load([desk]);
    let going = true;
    let invited = 0;
    const inviting = (async () => {
      while (going && invited < 40) await invite('间老师', (invited += 1));
    })();
    const rotated = await json('keys rotate');
    const signing = await json('keys rotate-signing');
    going = false;
    await inviting;
    await load.more(5);
    await load.stop();
    expect(invited).toBeGreaterThan(0);
    expect(rotated).toMatchObject({ code: 0, answer: { version: 2, before: 1, retired: [1], kept: [], source: 'file' } });
    const newKey = signing.answer['added'] as string;
    expect(signing).toMatchObject({ code: 0, answer: { signing: [newKey.split('+')[1]], retired: [oldKey!.split('+')[1]] } });

    await invite('后老师', invited + 1);
    const everybody = ['前老师', '后老师', ...Array.from({ length: invited }, () => '间老师')].sort();
    expect(await people(desk.admin)).toEqual(everybody);
    const alone = await paste(`GONGJIAN_MASTER_KEY=${oldMaster} npx gongjian keys list`, { cwd: directory, data });
    expect(alone).toMatchObject({ code: 4, err: expect.stringContaining('Master key 2 is missing') });

    await proof('after.json');
    expect(await publishedKeys()).toEqual([oldKey, newKey]);
    expect((await run(`verify-proof --key '${oldKey}' -- before.json`)).code).toBe(0);
    expect((await run(`verify-proof --key '${newKey}' -- after.json`)).code).toBe(0);
    expect((await run(`verify-proof --key '${oldKey}' -- after.json`)).code).toBe(3);
    expect((await json('verify')).code).toBe(0);
    expect((await json('status')).code).toBe(0);

    await platform.end();
    platform = await PlatformProcess.start({ directory: data });
    // Who had signed in is so still.
    const admin = new Browser(platform.url);
    admin.cookie = desk.admin.cookie;
    expect(await people(admin)).toEqual(everybody);
    expect((await run('verify-proof before.json')).code).toBe(0);
    expect((await json('verify --whole')).code).toBe(0);
  }, 300_000);

  it('gives witnesses time, and refuses what cannot be', async () => {
    expect(await json('keys rotate-signing --retire-old')).toMatchObject({ code: 4, err: expect.stringContaining('--retire-old') });
    expect(await run('keys rotate-signing --keep-old --retire-old')).toMatchObject({ code: 2, err: expect.stringContaining('不能与') });
    const both = await json('keys rotate-signing --keep-old');
    expect(both).toMatchObject({ code: 0, answer: { retired: [], signing: [expect.any(String), expect.any(String)] } });
    const [logId] = await readdir(join(data, 'transparency'));
    const witnesses = join(data, 'transparency', logId!, 'public', 'witnesses');
    await writeFile(witnesses, 'witness.example/w1+00000000+AA==\n');
    expect(await json('keys rotate-signing')).toMatchObject({ code: 4, err: expect.stringContaining('--keep-old') });
    expect(await json('keys rotate-signing --retire-old')).toMatchObject({
      code: 0,
      answer: { added: null, signing: [(both.answer['signing'] as string[])[1]] },
    });
    const elsewhere = await paste(`GONGJIAN_LOG_KEYS=x npx gongjian keys rotate-signing`, { cwd: directory, data });
    expect(elsewhere).toMatchObject({ code: 4, err: expect.stringContaining('log.keys') });
    const master = (await readFile(join(data, 'master.key'), 'utf8')).trim();
    const given = await paste(`GONGJIAN_MASTER_KEY=${master} npx gongjian keys rotate`, { cwd: directory, data });
    expect(given).toMatchObject({ code: 4, err: expect.stringContaining('openssl rand -hex 32') });
  }, 120_000);

  it('says no secret, nor do the logs', async () => {
    const logs = await Promise.all((await readdir(join(data, 'logs'))).map((name) => readFile(join(data, 'logs', name), 'utf8')));
    const everything = [...said.flatMap(({ out, err }) => [out, err]), ...logs].join('\n');
    expect(everything).toContain('gongjian.log/');
    expect(everything).not.toContain('PRIVATE+KEY');
    const secrets = `${oldMaster} ${await readFile(join(data, 'master.key'), 'utf8')}`.match(/[0-9a-f]{64}/g)!;
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});
