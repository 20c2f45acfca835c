import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@gongjian/read-models';
import type { Browser } from './browser.js';
import { OwnStores } from './own-stores.js';
import { Platform, type Somebody, password } from './platform.js';

let stores: OwnStores;
let platform: Platform;
let somebody: Somebody;
let browser: Browser;
beforeAll(async () => {
  stores = await OwnStores.start();
  platform = await Platform.open(stores.urls);
  somebody = await platform.somebody();
  browser = await platform.signedIn(somebody);
}, 60_000);
afterAll(async () => {
  await platform.close();
  await stores.stop();
}, 30_000);

const rename = (name: string) =>
  browser.ask<{ renameUnit: { refusal: { code: string; whatToDo: string } | null } }>(
    'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { refusal { code whatToDo } } }',
    { input: { unitId: somebody.unitId, name } },
  );
const named = () => browser.ask<{ unit: { name: string } }>(`{ unit(id: "${somebody.unitId}") { name } viewer { person { id } } }`);
const ready = async () => (await platform.browser().fetch('/health/ready')).status;
const eventually = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to pass within 10 seconds');
};

describe('without the event store', () => {
  it('commands are refused, queries and sign-in go on, and work goes on by itself afterwards', async () => {
    await stores.withoutEventStore(async () => {
      const { data, errors } = await rename('断线时');
      expect(errors).toBeUndefined();
      expect(data!.renameUnit.refusal).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(data!.renameUnit.refusal!.whatToDo).not.toBe('');
      expect((await named()).data).toMatchObject({ unit: { name: expect.any(String) }, viewer: { person: { id: somebody.personId } } });
      expect((await platform.signedIn(somebody)).cookie).not.toBe('');
      expect(await ready()).toBe(200);
    });
    await eventually(async () => (await rename('恢复之后')).data?.renameUnit.refusal === null);
    await eventually(async () => (await named()).data?.unit.name === '恢复之后');
  }, 60_000);
});

describe('without PostgreSQL', () => {
  it('everything is refused with a clear code, and goes on by itself afterwards', async () => {
    await stores.withoutDatabase(async () => {
      const answer = await browser.ask('{ viewer { person { id } } }', {}, { 'x-gongjian-language': 'en' });
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', class: 'unavailable' } }] });
      expect(answer.errors![0]!.message).toBe('The database cannot be reached at the moment.');
      expect((await browser.fetch(`/files/${somebody.unitId}/${somebody.unitId}`)).status).toBe(503);
      expect(await ready()).toBe(503);
      expect((await platform.browser().fetch('/health/live')).status).toBe(200);
    });
    await eventually(async () => (await named()).status === 200 && (await named()).data?.unit !== undefined);
    expect((await rename('数据库恢复之后')).data!.renameUnit.refusal).toBeNull();
    await eventually(async () => (await named()).data?.unit.name === '数据库恢复之后');
  }, 60_000);
});

describe('a fault of our own', () => {
  it('is told by a reference alone, which the log explains', async () => {
    await platform.database.own(sql`alter table own.person rename column name to gone`);
    const { errors, data } = await browser.ask('{ viewer { person { id } } }');
    await platform.database.own(sql`alter table own.person rename column gone to name`);
    expect(data?.['viewer'] ?? null).toBeNull();
    expect(errors![0]!.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/p\.name|does not exist|own\.person/);
    const reference = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(errors![0]!.message)![0];
    const explained = platform.logged.filter((line) => line.includes(reference));
    expect(explained).toHaveLength(1);
    expect(explained[0]).toContain('p.name');
    expect(explained[0]).not.toContain(somebody.email);
  });
});

describe('accounts of the demo', () => {
  it('keep the api on this machine, and are offered to everybody while they exist', async () => {
    await platform.database.own(sql`update own.person set demo = true where id = ${somebody.personId}`);
    expect((await browser.ask('{ platform { demo } }')).data).toEqual({ platform: { demo: true } });
    await platform.api.stop();
    await expect(platform.serve({ host: '0.0.0.0' })).rejects.toThrow(/0\.0\.0\.0/);
    const offered = { email: somebody.email, password, zh: '某街道 · 书记', en: 'Secretary' };
    await platform.serve({ demoSignIns: [offered] });
    const told = async () => (await platform.browser().ask('{ platform { demoSignIns { email password role } } }')).data;
    expect(await told()).toEqual({ platform: { demoSignIns: [{ email: somebody.email, password, role: offered.zh }] } });
    await platform.database.own(sql`update own.person set demo = false`);
    expect(await told()).toEqual({ platform: { demoSignIns: [] } });
    const later = platform.browser();
    await later.mutate('signIn', { email: somebody.email, password });
    expect(later.cookie).not.toBe('');
  }, 30_000);
});
