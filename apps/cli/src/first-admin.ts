import { configFrom, openHeadless } from '@gongjian/api';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import { UnitKind, postRights, unitKinds } from '@gongjian/directory/events';
import type { CommandContext, Receipt } from '@gongjian/event-store';
import { People } from '@gongjian/identity';
import { type Actor, Refusal, dayOf } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { v5 as uuid } from 'uuid';
import { z } from 'zod';
import { CannotStart } from './cannot-start.js';
import { DataDirectory } from './data-directory.js';

/** Who is to administer the platform first, and for which unit. */
export interface FirstAdmin {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly password: string;
}

const namespace = '5d2f8f0c-4a5e-4f3a-9f0e-6f0a1f6f2b77';

const checked = (given: FirstAdmin): FirstAdmin & { kind: UnitKind } => {
  const kind = UnitKind.safeParse(given.kind);
  const refuse = (zh: string, en: string): never => {
    throw new CannotStart(zh, en);
  };
  if (!z.email().safeParse(given.email).success) refuse(`邮箱 ${given.email} 无效。`, `${given.email} is no e-mail address.`);
  if (given.password.length < 10) refuse('口令至少 10 个字符。', 'The password needs at least 10 characters.');
  if (!kind.success)
    return refuse(
      `没有单位类型 ${given.kind}，可用：${unitKinds.join(' ')}`,
      `There is no kind ${given.kind}; there are ${unitKinds.join(' ')}`,
    );
  return { ...given, kind: kind.data };
};

/** The stores named by the environment, or those of the platform that runs on the data directory. */
const storesOf = (dataDirectory: string): Record<string, string> => {
  const running = new DataDirectory(dataDirectory).running();
  const eventStoreUrl = process.env.EVENTSTORE_URL ?? running?.eventStoreUrl;
  const databaseUrl = process.env.DATABASE_URL ?? running?.databaseUrl;
  if (eventStoreUrl && databaseUrl) return { EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl };
  throw new CannotStart(
    `数据目录 ${dataDirectory} 上没有运行中的平台。请先运行 npm start -- --no-demo，或设置 EVENTSTORE_URL 与 DATABASE_URL。`,
    `No platform is running on ${dataDirectory}. Start one with npm start -- --no-demo, or set EVENTSTORE_URL and DATABASE_URL.`,
  );
};

const refuseSecond = (): never => {
  throw new CannotStart(
    '平台上已有账号。请由已有的管理员添加人员。',
    'There are accounts on this platform already. Ask an administrator to add people.',
  );
};

/** Every id is derived from what was asked for, so that a second run goes on where a first one was cut off. */
const make = async (database: Database, people: People, commands: CommandBus, admin: FirstAdmin & { kind: UnitKind }): Promise<void> => {
  const idOf = (what: string): string => uuid([what, admin.email.toLowerCase(), admin.unit, admin.kind].join('/'), namespace);
  const [personId, unitId, postId] = [idOf('person'), idOf('unit'), idOf('post')];
  const actor: Actor = { personId, unitId, postId, rights: postRights.administrator, unitIds: [unitId], operatingUnitId: unitId };
  const now = new Date().toISOString();
  const context = (what: string): CommandContext => ({ actor, commandId: idOf(what), clock: () => now });
  const known = await database.own(sql<{ id: string }>`select id from own.person limit 2`);
  if (known.some(({ id }) => id !== personId)) refuseSecond();

  await commands.execute(
    new UnitRequest({ type: 'RegisterUnit', data: { unitId, name: admin.unit, kind: admin.kind } }, context('register')),
  );
  await commands.execute(
    new PostRequest({ type: 'EstablishPost', data: { postId, unitId, kind: 'administrator', title: '管理员' } }, context('establish')),
  );
  if (known.length === 0) await people.add({ id: personId, email: admin.email, displayName: admin.name, password: admin.password });
  const fill = new PostRequest({ type: 'FillPost', data: { postId, personId, from: dayOf(now) } }, context('fill'));
  const filled = await commands.execute<PostRequest, Receipt>(fill).catch((error: unknown) => {
    if (error instanceof Refusal && ['POST_NOT_VACANT', 'COMMAND_ID_REUSED'].includes(error.code)) return refuseSecond();
    throw error;
  });
  if (filled.repeated) refuseSecond();
  if (known.length > 0) await people.setPassword(personId, admin.password);
};

/** Makes the first unit and its administrator through the commands of the platform; answers the exit code. */
export const firstAdmin = async (given: FirstAdmin, dataDirectory: string): Promise<number> => {
  try {
    const admin = checked(given);
    const config = configFrom({ ...process.env, ...storesOf(dataDirectory), GONGJIAN_DATA: dataDirectory });
    const app = await openHeadless(config, pino({ name: 'first-admin', level: 'fatal' }));
    try {
      await make(app.get(Database), app.get(People), app.get(CommandBus), admin);
    } finally {
      await app.close();
    }
    console.log(`已建立单位“${admin.unit}”及其管理员 ${admin.email} · made the unit and its administrator; sign in with this address`);
    return 0;
  } catch (error) {
    if (error instanceof CannotStart) console.error(`${error.zh}\n${error.en}`);
    else if (error instanceof Refusal) console.error(`${error.kind.zh}${error.kind.zhDo}\n${error.kind.en} ${error.kind.enDo}`);
    else console.error(`未能完成 · could not be done: ${(error as Error).message}`);
    return 1;
  }
};
