import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  PlatformProcess,
  Program,
  eventually,
  password,
  removeDirectory,
  temporaryDirectory,
} from '../../faults/support/platform-process.js';
import { type Desk, give as attempt, openDesk } from '../../faults/support/load.js';
import { done } from '../agreements/commands.js';
import { Browser, type RefusalAnswer } from '../api-platform/browser.js';
import { GroupChat, secret } from './group-chat.js';
import { PostOffice, type TakenMail } from './post-office.js';

// What must appear nowhere but in the envelope of a mail: names, addresses and what people wrote to each other.
const planted = { name: '欧阳植入', email: 'planted.person@people.example', message: '植入留言请尽快' };
const admin = 'admin@example.org';
const publicUrl = 'https://gongjian.example/base/';
const at = (pace: 'NOW' | 'DIGEST' | 'OFF') => ({ turn: pace, nudge: pace, reminder: pace, decision: pace });

let directory: string;
let office: PostOffice;
let chat: GroupChat;
let platform: PlatformProcess;
let desk: Desk;
let person: Browser;
let personId: string;
const unitId = randomUUID();

interface Settings {
  readonly mailIsSetUp: boolean;
  readonly mail: boolean;
  readonly robotIsSetUp: boolean;
  readonly hour: number;
  readonly undelivered: number;
  readonly paces: readonly { kind: string; pace: string }[];
}

const settings = async (browser: Browser): Promise<Settings> => {
  const query = '{ noticeSettings { mailIsSetUp mail robot robotIsSetUp hour undelivered paces { kind pace } } }';
  const { data, errors } = await browser.ask<{ noticeSettings: Settings }>(query);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.noticeSettings;
};

const choose = async (browser: Browser, input: object): Promise<void> => {
  const query = 'mutation ($input: SetNoticesInput!) { setNotices(input: $input) { settings { mail } refusal { code } } }';
  const { data, errors } = await browser.ask<{ setNotices: { refusal: RefusalAnswer | null } }>(query, { input });
  expect({ errors, refusal: data?.setNotices.refusal }).toEqual({ errors: undefined, refusal: null });
};

const setRobot = async (browser: Browser, input: object) => {
  const query =
    'mutation ($input: SetUnitRobotInput!) { setUnitRobot(input: $input) { robot { kind host failure } refusal { code field whatToDo } } }';
  const { data, errors } = await browser.ask<{ setUnitRobot: { robot: object | null; refusal: RefusalAnswer | null } }>(query, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.setUnitRobot;
};

const tryRobot = async (browser: Browser) => {
  const query = 'mutation ($unitId: ID!) { testUnitRobot(unitId: $unitId) { taken answer refusal { code } } }';
  return (await browser.ask<{ testUnitRobot: object }>(query, { unitId })).data!.testUnitRobot;
};

/** An agreement on which the person's unit is asked for its answer. */
const propose = async (title: string): Promise<{ agreementId: string; contentHash: string }> => {
  const { id } = await done(desk.negotiator, 'draftAgreement', {
    ...{ kind: 'CO_BUILDING', title, areas: ['YOUTH'], effectiveFrom: '2024-01-01', effectiveTo: '2039-12-31' },
    parties: [{ unitId: desk.unitId }, { unitId }],
    clauses: [{ clauseId: randomUUID(), heading: '共建内容', text: '双方每学期联合开展两次活动。' }],
  });
  const { contentHash } = await done(desk.negotiator, 'proposeVersion', { agreementId: id });
  return { agreementId: id, contentHash: contentHash! };
};

const mailAbout = async (address: string, title: string, patienceMs = 30_000): Promise<TakenMail> => {
  const found = () => office.to(address).find(({ text }) => text.includes(title));
  await eventually(`a mail to ${address} about ${title}`, () => found() !== undefined, patienceMs);
  return found()!;
};

const figures = async (): Promise<string> => {
  const { health } = JSON.parse(readFileSync(join(directory, 'running.json'), 'utf8')) as { health: Record<string, string> };
  return (await fetch(health['projector']!.replace('/health/ready', '') + '/metrics')).text();
};

beforeAll(async () => {
  [directory, office, chat] = await Promise.all([temporaryDirectory(), PostOffice.open(), GroupChat.open()]);
  const env = {
    GONGJIAN_SMTP_URL: office.url,
    GONGJIAN_MAIL_FROM: '共建平台 <noreply@gongjian.example>',
    GONGJIAN_PUBLIC_URL: publicUrl,
    GONGJIAN_WEBHOOK_PRIVATE: 'true',
    LOG_LEVEL: 'debug',
  };
  platform = await PlatformProcess.start({ directory, env });
  await platform.firstAdmin(admin);
  desk = await openDesk(platform);
  const as = async (name: string, input: object) => expect((await attempt(desk.admin, name, input)).refusal).toBeNull();
  const invite = `mutation { invitePerson(email: "${planted.email}", displayName: "${planted.name}") { person { id } password } }`;
  const { invitePerson } = (await desk.admin.ask<{ invitePerson: { person: { id: string }; password: string } }>(invite)).data!;
  personId = invitePerson.person.id;
  const postId = randomUUID();
  await as('registerUnit', { unitId, parentId: desk.unitId, name: '党建办公室', kind: 'COMMUNITY' });
  await as('establishPost', { postId, unitId, kind: 'SECRETARY', title: '书记' });
  await as('fillPost', { postId, personId, from: '2020-01-01' });
  person = new Browser(platform.url);
  await person.mutate('signIn', { email: planted.email, password: invitePerson.password }, '{ viewer { person { id } } }');
  await eventually('the post can be acted in', async () => {
    const { data } = await person.ask<{ viewer: { actingPost: object | null } }>('{ viewer { actingPost { id } } }');
    return Boolean(data?.viewer.actingPost);
  });
}, 180_000);

afterAll(async () => {
  await platform?.end();
  await office?.close();
  chat?.close();
  await removeDirectory(directory);
}, 60_000);

describe('what a person chooses', () => {
  it('is a morning digest by mail until something else is chosen', async () => {
    expect(await settings(person)).toMatchObject({ mailIsSetUp: true, mail: true, robotIsSetUp: false, hour: 8, undelivered: 0 });
    expect((await settings(person)).paces).toEqual(['TURN', 'NUDGE', 'REMINDER', 'DECISION'].map((kind) => ({ kind, pace: 'DIGEST' })));
    const tried = 'mutation ($input: SetNoticesInput!) { setNotices(input: $input) { settings { mail robot hour paces { pace } } } }';
    const input = { mail: false, robot: true, hour: 17, ...at('NOW'), dryRun: true };
    const paces = Array(4).fill({ pace: 'NOW' });
    expect((await person.ask(tried, { input })).data).toEqual({
      setNotices: { settings: { mail: false, robot: true, hour: 17, paces } },
    });
    expect(await settings(person)).toMatchObject({ mail: true, robot: false, hour: 8 });
    await choose(person, { mail: true, robot: true, hour: 17, ...at('NOW') });
    expect(await settings(person)).toMatchObject({ mail: true, hour: 17 });
    expect((await settings(desk.admin)).hour).toBe(8);
  });

  it('is refused to nobody, and to programs', async () => {
    const { errors } = await new Browser(platform.url).ask('{ noticeSettings { mail } }');
    expect(errors![0]!.extensions['code']).toBe('NOT_SIGNED_IN');
  });
});

describe('the robot of a unit', () => {
  const input = { unitId, kind: 'GENERIC', language: 'zh-CN', secret };

  it('is set by its administrators alone, with a reason beside the field where it cannot be', async () => {
    expect((await setRobot(person, { ...input, url: chat.robots.generic })).refusal!.code).toBe('NOT_ENTITLED');
    expect((await setRobot(desk.admin, { ...input, url: 'http://example.org/' })).refusal).toMatchObject({
      code: 'ROBOT_URL_INVALID',
      field: 'url',
    });
    const { secret: _, ...unsigned } = input;
    expect((await setRobot(desk.admin, { ...unsigned, url: chat.robots.generic })).refusal).toMatchObject({ code: 'ROBOT_SECRET_MISSING' });
    const tried = { ...input, url: chat.robots.generic, dryRun: true };
    expect((await setRobot(person, tried)).refusal!.code).toBe('NOT_ENTITLED');
    expect((await setRobot(desk.admin, { ...tried, url: 'http://example.org/' })).refusal).toMatchObject({ code: 'ROBOT_URL_INVALID' });
    const shown = { robot: { kind: 'GENERIC', host: expect.stringMatching(/^127/), failure: null }, refusal: null };
    expect(await setRobot(desk.admin, tried)).toEqual(shown);
    expect(await tryRobot(desk.admin)).toMatchObject({ refusal: { code: 'ROBOT_NOT_SET' } });
  });

  it.each([
    ['WECOM', 'wecom'],
    ['DINGTALK', 'dingtalk'],
    ['GENERIC', 'generic'],
  ] as const)('of kind %s takes a trial as its maker documents it', async (kind, name) => {
    const { robot, refusal } = await setRobot(desk.admin, { ...input, kind, url: chat.robots[name] });
    expect({ robot, refusal }).toEqual({ robot: { kind, host: expect.stringMatching(/^127/), failure: null }, refusal: null });
    expect(await tryRobot(desk.admin)).toMatchObject({ taken: true, answer: expect.stringContaining('HTTP 20'), refusal: null });
    expect(chat.heard.at(-1)).toMatchObject({ kind: name, text: '【共建】这是一条测试消息，机器人已接通。' });
  });

  it('tells what it answered where it was not taken', async () => {
    await setRobot(desk.admin, { ...input, kind: 'DINGTALK', secret: 'another', url: chat.robots.dingtalk });
    expect(await tryRobot(desk.admin)).toMatchObject({ taken: false, answer: expect.stringContaining('sign not match') });
    await setRobot(desk.admin, { ...input, url: chat.robots.generic });
  });

  it('stays where its removal is only tried', async () => {
    const remove = `mutation ($unitId: ID!) { removeUnitRobot(unitId: $unitId, dryRun: true) { robot { kind } refusal { code } } }`;
    const tried = async (browser: Browser) => (await browser.ask(remove, { unitId })).data!['removeUnitRobot'];
    expect(await tried(person)).toMatchObject({ refusal: { code: 'NOT_ENTITLED' } });
    expect(await tried(desk.admin)).toEqual({ robot: null, refusal: null });
    expect(await tryRobot(desk.admin)).toMatchObject({ taken: true });
  });
});

describe('being told', () => {
  it('of what newly waits for one, by mail and by the unit’s robot, with a link', async () => {
    await propose('社区治理共建协议');
    const mail = await mailAbout(planted.email, '社区治理共建协议');
    expect(mail.subject).toBe('【共建】待办 | 协议《社区治理共建协议》：请审阅并答复协议文本');
    expect(mail.text).toContain(`${publicUrl}agreements/`);
    await eventually('the group hears of it', () => chat.heard.some(({ text }) => text.includes('社区治理共建协议')));
    expect(office.to(planted.email).filter(({ text }) => text.includes('社区治理共建协议'))).toHaveLength(1);
  }, 60_000);

  it('of a nudge, without what was written, and of the answer to what one handed in', async () => {
    await choose(desk.admin, { mail: true, robot: false, hour: 8, ...at('NOW') });
    const { agreementId, contentHash } = await propose('校地联建协议');
    await mailAbout(planted.email, '校地联建协议');
    await done(desk.negotiator, 'nudgeParty', { agreementId, unitId, message: planted.message });
    await eventually('the nudge', () =>
      office.to(planted.email).some(({ subject }) => subject.startsWith('【共建】催办 | 协议《校地联建协议》')),
    );
    await done(person, 'acceptVersion', { agreementId, version: 1, contentHash });
    await eventually('the answer', () => office.to(admin).some(({ text }) => text.includes('各方已就您提出的文本达成一致')));
  }, 60_000);

  it('once, when the one who tells dies before the mail was acknowledged, and when the mail server is away', async () => {
    office.mood = 'silent';
    await propose('志愿服务协议');
    const first = await mailAbout(planted.email, '志愿服务协议');
    const killed = platform.killAndAwait('projector');
    office.mood = 'busy';
    await killed;
    await eventually('it is turned away', () => office.turnedAway > 0, 40_000);
    await propose('实践基地协议');
    office.mood = 'takes';
    const after = () => office.to(planted.email).filter(({ text }) => /志愿服务协议|实践基地协议/.test(text));
    await eventually('both arrive', () => after().length >= 3, 60_000);
    // Whoever reads mail sees a repeat by its id.
    const ids = after().map(({ messageId, text }) => ({ messageId, of: /志愿/.test(text) ? 1 : 2 }));
    expect(new Set(ids.filter(({ of }) => of === 1).map(({ messageId }) => messageId))).toEqual(new Set([first.messageId]));
    expect(ids.filter(({ of }) => of === 2)).toHaveLength(1);
  }, 150_000);

  it('no more, where the mailbox is unknown: it is given up and can be seen', async () => {
    office.mood = 'unknown';
    await propose('文化共建协议');
    await eventually('it is given up', async () => (await settings(person)).undelivered === 1, 40_000);
    office.mood = 'takes';
    expect(await figures()).toContain('gongjian_notices_failed{channel="mail"} 1');
    const { output } = await Program.run('gongjian.mjs', { directory, args: ['--json', 'status'] });
    expect(output).toMatch(/"failed": 1/);
  }, 90_000);
});

describe('a link out of a mail', () => {
  const visit = async (address: string, method: 'GET' | 'POST') => {
    const { pathname, search } = new URL(address);
    return fetch(platform.url + pathname.replace('/base', '') + search, {
      method,
      ...(method === 'POST' && { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    });
  };

  it('changes nothing by being looked at, ends the mails by one click without signing in, and cannot be made up', async () => {
    const { unsubscribe, header } = await mailAbout(planted.email, '社区治理共建协议');
    expect(header).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const looked = await visit(unsubscribe!, 'GET');
    expect({ status: looked.status, page: await looked.text() }).toEqual({ status: 200, page: expect.stringContaining('退订') });
    expect((await settings(person)).mail).toBe(true);
    const forged = unsubscribe!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await visit(forged, 'POST')).status).toBe(404);
    expect((await settings(person)).mail).toBe(true);
    expect((await visit(unsubscribe!, 'POST')).status).toBe(200);
    expect((await settings(person)).mail).toBe(false);
    const heard = chat.heard.length;
    await propose('党课共享协议');
    await eventually('the group hears of it still', () => chat.heard.length > heard, 30_000);
    expect(office.to(planted.email).some(({ text }) => text.includes('党课共享协议'))).toBe(false);
  }, 60_000);
});

describe('a password that an administrator reset', () => {
  /** The password to hand over. */
  const reset = async (): Promise<string> => {
    const { data } = await desk.admin.ask<{ resetPassword: { password: string | null; refusal: object | null } }>(
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { password refusal { code } } }',
      { input: { personId, password } },
    );
    expect(data!.resetPassword.refusal).toBeNull();
    return data!.resetPassword.password!;
  };
  const warnings = () => office.to(planted.email).filter(({ subject }) => subject.includes('安全提醒'));

  it('is told its holder at once by mail, though he ended his mails, and nobody else', async () => {
    expect((await settings(person)).mail).toBe(false);
    const heard = chat.heard.length;
    await reset();
    await eventually('the warning', () => warnings().length > 0, 30_000);
    const [{ subject, text, unsubscribe, header }] = warnings() as [TakenMail];
    expect(subject).toMatch(/^【共建】安全提醒 \| 您的账号：登录密码已由管理员重设/);
    expect(text).toContain(`${publicUrl}account`);
    expect([unsubscribe, /List-Unsubscribe/.test(header)]).toEqual([undefined, false]);
    expect(chat.heard).toHaveLength(heard);
  }, 60_000);

  it('cannot be kept from its holder by who has the account now', async () => {
    office.mood = 'busy';
    const away = office.turnedAway;
    const handed = await reset();
    await eventually('it is turned away', () => office.turnedAway > away, 40_000);
    const thief = new Browser(platform.url);
    await thief.mutate('signIn', { email: planted.email, password: handed }, '{ viewer { person { id } } }');
    await choose(thief, { mail: false, robot: false, hour: 8, ...at('OFF') });
    office.mood = 'takes';
    await eventually('both warnings', () => warnings().length >= 2, 60_000);
  }, 150_000);
});

describe('mails, messages and logs', () => {
  it('hold no name, no address and nothing that people wrote', () => {
    expect(office.mails.length).toBeGreaterThan(5);
    const said = [
      ...office.mails.flatMap(({ subject, text }) => [subject, text]),
      ...chat.heard.map(({ body }) => JSON.stringify(body)),
    ].join('\n');
    for (const text of [...Object.values(planted), admin, password, secret]) expect(said).not.toContain(text);
    const folder = join(directory, 'logs');
    const logs = [platform.output, ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n');
    expect(logs).toContain('is given up: SMTP 550');
    for (const text of [...Object.values(planted), secret, 'wecom-key', 'ding-token']) expect(logs).not.toContain(text);
  });
});
