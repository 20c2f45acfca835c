import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEventStoreServer } from '@gongjian/event-store-server';
import { People } from '@gongjian/identity';
import { projections } from '@gongjian/projector';
import { Rows, sql } from '@gongjian/read-models';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { done, read } from '../agreements/commands.js';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import { Platform, type Somebody, password } from '../api-platform/platform.js';
import { workbook } from '../directory/workbook.js';
import { holding, holdingBytes } from './planted.js';

// What is planted, once in each place where something about a person can stand.
const mark = randomUUID().slice(0, 8);
const planted = {
  name: `张植入${mark}`,
  email: `planted.${mark}@example.org`,
  statement: `同意签署，望早日见效——植入意见${mark}`,
  token: `植入令牌${mark}`,
  agent: `planted-agent-${mark}`,
};
const title = `与人无关的标题${mark}`;

let directory: string;
let server: Awaited<ReturnType<typeof startEventStoreServer>>;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let platform: Platform;
let person: Somebody;
let partner: Somebody;
let administrator: Browser;
let inPartner: Browser;
let asPerson: Browser;
let token: string;
let wrappedKey: Buffer;
let agreementId: string;
let before: { document: string; day: string };

interface Payload {
  readonly person: { id: string; displayName: string; erased: boolean } | null;
  readonly receipt: { position: string; repeated: boolean } | null;
  readonly refusal: RefusalAnswer | null;
}

const erase = async (browser: Browser, input: object = {}): Promise<Payload> => {
  const query = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
    person { id displayName erased } receipt { position repeated } refusal { code message whatToDo field } } }`;
  const given = { personId: person.personId, ground: 'REQUESTED', password, ...input };
  const { data, errors } = await browser.ask<{ erasePerson: Payload }>(query, { input: given });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.erasePerson;
};

interface Signed {
  readonly signedAt: string | null;
  readonly signedBy: { person: { displayName: string; erased: boolean }; opinion: { text: string; erased: boolean } | null } | null;
}

const signatures = async (browser: Browser, asOf?: string): Promise<Signed[]> => {
  const query = `query ($id: ID!, $asOf: Date) { agreement(id: $id, asOf: $asOf) {
    parties { signedAt signedBy { person { displayName erased } opinion { text erased } } } } }`;
  const { data, errors } = await browser.ask<{ agreement: { parties: Signed[] } }>(query, { id: agreementId, asOf });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.agreement.parties;
};

const timeline = async (browser: Browser) => {
  const query = `query ($id: ID!) { timeline(subjectId: $id, first: 100) {
    nodes { eventType person { displayName erased } details { label value } } } }`;
  const { data } = await browser.ask<{
    timeline: { nodes: { eventType: string; person: { displayName: string } | null; details: { label: string; value: string }[] }[] };
  }>(query, { id: agreementId });
  return data!.timeline.nodes;
};

/** Where PostgreSQL keeps its data: under root, elsewhere than told. */
const clusterOf = (told: string): Promise<string> => readFile(join(told, 'location'), 'utf8').catch(() => told);

/** The tables with a row, past versions included, that holds the text. */
const rowsHolding = async (text: string): Promise<string[]> => {
  const tables = await platform.database.own(
    sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables where schemaname in ('own', 'read')`,
  );
  const found = await Promise.all(
    tables.map(({ name }) =>
      platform.database.own(
        sql<{ name: string }>`select ${name} as name from ${sql.table(name)} as t where strpos(t::text, ${text}) > 0 limit 1`,
      ),
    ),
  );
  return found.flat().map(({ name }) => name);
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongjian-planted-'));
  [server, postgres] = await Promise.all([
    startEventStoreServer({ db: join(directory, 'events') }),
    startEmbeddedPostgres({ directory: join(directory, 'postgres') }),
  ]);
  platform = await Platform.open({ eventStoreUrl: server.connectionString, databaseUrl: postgres.url });
  partner = await platform.somebody('secretary');
  const admin = await platform.somebody('administrator');
  const personId = await platform.app(People).add({ email: planted.email, displayName: planted.name, password });
  const postId = await platform.post(admin.unitId, 'secretary', personId);
  person = { personId, unitId: admin.unitId, postId, email: planted.email };
  [administrator, inPartner, asPerson] = await Promise.all([
    platform.signedIn(admin),
    platform.signedIn(partner),
    platform.signedIn(person, { 'user-agent': planted.agent }),
  ]);
  const tokenQuery = `mutation { createApiToken(name: "${planted.token}", expiresOn: "${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}") { token apiToken { name } refusal { code } } }`;
  const made = await asPerson.ask<{ createApiToken: { token: string; apiToken: { name: string } } }>(tokenQuery);
  expect(made.data!.createApiToken.apiToken.name).toBe(planted.token);
  token = made.data!.createApiToken.token;

  const { id } = await done(asPerson, 'draftAgreement', {
    kind: 'CO_BUILDING',
    title,
    parties: [{ unitId: person.unitId }, { unitId: partner.unitId }],
    clauses: [{ clauseId: randomUUID(), heading: '共建内容', text: '双方每学期联合开展两次主题党日活动。' }],
    areas: ['YOUTH'],
    effectiveFrom: '2024-01-01',
    effectiveTo: '2039-12-31',
  });
  agreementId = id;
  const { contentHash } = await done(asPerson, 'proposeVersion', { agreementId });
  await done(inPartner, 'acceptVersion', { agreementId, version: 1, contentHash });
  await done(inPartner, 'openForSigning', { agreementId });
  const signed = await done(asPerson, 'signAgreement', { agreementId, contentHash, password, opinion: planted.statement });
  await platform.app(Rows).waitUntil(projections, BigInt(signed.position.split(':')[1]!), 10_000);
  before = { document: (await read(inPartner, agreementId))!.canonicalDocument!, day: '' };
  const [key] = await platform.database.own(sql<{ key: Buffer }>`select key from own.person_key where person_id = ${personId}`);
  wrappedKey = key!.key;
}, 120_000);

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
}, 30_000);

describe('a statement made with a signature', () => {
  it('is read by those who may see the agreement, in object and timeline', async () => {
    const [own] = await signatures(inPartner);
    expect(own!.signedBy).toEqual({
      person: { displayName: planted.name, erased: false },
      opinion: { text: planted.statement, erased: false },
    });
    const entry = (await timeline(inPartner)).find(({ eventType }) => eventType === 'AgreementSigned')!;
    expect(entry.details).toContainEqual({ label: '签署意见', value: planted.statement });
  });

  it('is bounded like every other text', async () => {
    const query = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { refusal { code field } } }`;
    const input = { agreementId, contentHash: '0'.repeat(64), password, opinion: '长'.repeat(501) };
    const { data } = await asPerson.ask<{ signAgreement: { refusal: RefusalAnswer } }>(query, { input });
    expect(data!.signAgreement.refusal).toMatchObject({ code: 'INPUT_INVALID', field: 'opinion' });
  });
});

describe('people, for administrators', () => {
  const find = (browser: Browser, text: string) =>
    browser.ask<{ people: { nodes: { email: string; person: { displayName: string }; posts: { id: string }[] }[] } }>(
      `query ($text: String) { people(filter: { text: $text }, first: 10) { nodes { email person { displayName } posts { id } } } }`,
      { text },
    );

  it.each([
    ['the name', planted.name.slice(0, 5)],
    ['the address, in any case', planted.email.toUpperCase().slice(0, 12)],
  ])('are found by a part of %s', async (_, text) => {
    expect((await find(administrator, text)).data!.people.nodes).toEqual([
      { email: planted.email, person: { displayName: planted.name }, posts: [{ id: person.postId }] },
    ]);
  });

  it('are nobody else’s to search', async () => {
    expect((await find(inPartner, planted.name)).errors![0]!.extensions['code']).toBe('NOT_ENTITLED');
  });
});

describe('a workbook of people that is handed in', () => {
  it('lies in the store for the import', async () => {
    const form = new FormData();
    form.append(
      'files',
      new Blob([
        workbook(
          {
            人员: [
              ['姓名', '电子邮箱'],
              [planted.name, planted.email],
            ],
          },
          true,
        ),
      ]),
      '导入.xlsx',
    );
    const subjectId = randomUUID();
    const answer = await administrator.fetch(`/files/${subjectId}`, { method: 'POST', body: form });
    const [file] = (await answer.json()) as { fileId: string }[];
    await administrator.ask('query ($s: ID!, $f: ID!) { importRehearsal(subjectId: $s, fileId: $f) { faultCount } }', {
      s: subjectId,
      f: file!.fileId,
    });
    expect(holding(platform.directory, planted.name)).toHaveLength(1);
  });
});

describe('erasing a person', () => {
  it('is refused for a wrong password, to others than administrators, and to administrators of other units', async () => {
    expect((await erase(administrator, { password: 'wrong' })).refusal!.code).toBe('PASSWORD_WRONG');
    expect((await erase(inPartner)).refusal!.code).toBe('NOT_ENTITLED');
    const elsewhere = await platform.signedIn(await platform.somebody('administrator'));
    expect((await erase(elsewhere)).refusal!.code).toBe('PERSON_NOT_ADMINISTERED');
  });

  it('is refused while a post is held, with what to do; a look before tells the same and what goes and stays', async () => {
    const { refusal } = await erase(administrator);
    expect(refusal).toMatchObject({ code: 'PERSON_HOLDS_POST', field: 'personId', message: expect.stringContaining('岗位 secretary') });
    const query = `query ($id: ID!) { erasurePreview(personId: $id) { person { displayName } refusal { code } goes { what count } stays { what count } } }`;
    const { data } = await administrator.ask<{ erasurePreview: object }>(query, { id: person.personId });
    expect(data!.erasurePreview).toEqual({
      person: { displayName: planted.name },
      refusal: { code: 'PERSON_HOLDS_POST' },
      goes: expect.arrayContaining([
        { what: 'api_token', count: 1 },
        { what: 'person_key', count: 1 },
        { what: 'session', count: 1 },
      ]),
      stays: [
        { what: 'entries', count: 4 },
        { what: 'posts', count: 1 },
      ],
    });
    expect((await inPartner.ask(query, { id: person.personId })).errors![0]!.extensions['code']).toBe('NOT_ENTITLED');
  });

  it('takes the person out of everything at once, and leaves what was done', async () => {
    const vacated = await administrator.ask<{ vacatePost: { refusal: object | null; receipt: { position: string } } }>(
      `mutation ($input: VacatePostInput!) { vacatePost(input: $input) { refusal { code } receipt { position } } }`,
      { input: { postId: person.postId } },
    );
    expect(vacated.data!.vacatePost.refusal).toBeNull();
    expect((await erase(administrator, { dryRun: true })).refusal).toBeNull();
    expect(await platform.app(People).byId(person.personId)).toBeDefined();
    const commandId = randomUUID();
    const answer = await erase(administrator, { commandId });
    expect(answer).toMatchObject({ refusal: null, person: { displayName: '已注销人员', erased: true }, receipt: { repeated: false } });
    expect(await erase(administrator, { commandId })).toMatchObject({ receipt: { ...answer.receipt, repeated: true } });
    expect((await erase(administrator)).refusal!.code).toBe('PERSON_ERASED');

    const [own, other] = await signatures(inPartner);
    expect(own).toMatchObject({
      signedAt: expect.any(String),
      signedBy: { person: { displayName: '已注销人员', erased: true }, opinion: { text: '已抹除', erased: true } },
    });
    expect(other!.signedAt).toBeNull();
    expect((await read(inPartner, agreementId))!.canonicalDocument).toBe(before.document);
    const entries = await timeline(inPartner);
    expect(entries.filter(({ person: who }) => who?.displayName === '已注销人员')).toHaveLength(4);
    expect(JSON.stringify(entries)).not.toContain(planted.name);
    expect(JSON.stringify(entries)).not.toContain(planted.statement);

    expect((await asPerson.ask('{ viewer { person { id } } }')).data).toEqual({ viewer: null });
    const signIn = await platform
      .browser()
      .mutate<{ refusal: RefusalAnswer }>('signIn', { email: planted.email, password }, '{ refusal { code } }');
    expect(signIn.refusal.code).toBe('SIGN_IN_FAILED');
    const byToken = await platform.browser({ authorization: `Bearer ${token}` }).ask('{ viewer { person { id } } }');
    expect(byToken.errors![0]!.extensions['code']).toBe('TOKEN_INVALID');
  });

  it('is read in the language of whoever asks', async () => {
    const english = await platform.signedIn(partner, { 'x-gongjian-language': 'en' });
    expect((await signatures(english))[0]!.signedBy).toEqual({
      person: { displayName: 'erased person', erased: true },
      opinion: { text: 'erased', erased: true },
    });
  });

  it('is not undone by an old copy of the accounts: what the log says is carried out again', async () => {
    await platform.database.own(sql`delete from own.erased_person where id = ${person.personId}`);
    await platform.app(People).add({ id: person.personId, email: planted.email, displayName: planted.name, password });
    await platform.api.stop();
    await platform.serve();
    const gone = async () => (await platform.app(People).byId(person.personId)) === undefined;
    for (let tries = 0; !(await gone()) && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await gone()).toBe(true);
  });

  it('leaves no byte of it in any store, file, key or log', async () => {
    const { directory: data, logged } = platform;
    const texts = Object.entries(planted);
    const found = (place: string) => texts.flatMap(([what, text]) => holding(place, text).map((file) => `${what}: ${file}`));
    expect(logged.filter((line) => texts.some(([, text]) => line.includes(text)))).toEqual([]);
    expect(found(data)).toEqual([]);
    // Long values lie compressed on disk, so every row of every table is read as well.
    expect(await rowsHolding(title)).not.toEqual([]);
    for (const [, text] of texts) expect(await rowsHolding(text)).toEqual([]);
    const cluster = await clusterOf(join(directory, 'postgres'));
    await platform.close();
    await Promise.all([server.stop(), postgres.stop()]);
    // The search itself finds what is there.
    expect(holding(join(directory, 'events'), title)).not.toEqual([]);
    expect(holding(cluster, title)).not.toEqual([]);
    expect([...found(directory), ...found(cluster)]).toEqual([]);
    expect(holdingBytes(join(cluster, 'cluster', 'base'), wrappedKey)).toEqual([]);
    await removeEmbeddedPostgres(join(directory, 'postgres'));
  }, 60_000);
});
