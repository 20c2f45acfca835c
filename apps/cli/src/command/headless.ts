import { type Actor, type Id, dayOf } from '@gongjian/kernel';
import type { CommandContext } from '@gongjian/event-store';
import type { INestApplicationContext } from '@nestjs/common';
import { v4 } from 'uuid';
import { refused } from './exit-codes.js';
import { withStores } from './stores.js';

/** Runs the work over the handlers and services of the api, without its door. */
export const withHeadless = <T>(data: string, work: (app: INestApplicationContext) => Promise<T>): Promise<T> =>
  withStores(data, 'shared', async ({ eventStoreUrl, databaseUrl }) => {
    const [{ configFrom, openHeadless }, { pino }] = await Promise.all([import('@gongjian/api'), import('pino')]);
    const env = { ...process.env, EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl, GONGJIAN_DATA: data };
    const app = await openHeadless(configFrom(env), pino({ name: 'gongjian', level: 'fatal' }));
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });

/** The option that names who decides: what is decided here is kept with a person, as it is when it is decided on a page. */
export const byOption = [
  '--by <address>',
  '作出决定的管理员的登录邮箱，与决定一并保存 · the address of the administrator who decides, kept with the decision',
] as const;

/** The administrator of that address, acting in the post that lets him administer. */
export const administratorOf = async (app: INestApplicationContext, address: string): Promise<Actor> => {
  const { PostBook, People } = await import('@gongjian/identity');
  const posts = app.get<InstanceType<typeof PostBook>>(PostBook as never);
  const person = await app.get(People).byEmail(address);
  const held = person ? await posts.heldBy(person.id, dayOf(new Date().toISOString())) : [];
  const post = held.find(({ rights }) => rights.includes('administer'));
  if (!person || !post)
    throw refused(`${address} 不是在任管理员的邮箱。`, `${address} is not the address of anybody who administers a unit today.`);
  const { postId, unitId, rights } = post;
  return { personId: person.id, postId, unitId, rights, unitIds: await posts.subtreeOf(unitId) };
};

/** The id of the person who signs in with that address. */
export const personAt = async (app: INestApplicationContext, address: string): Promise<Id> => {
  const { People } = await import('@gongjian/identity');
  const person = await app.get(People).byEmail(address);
  if (!person) throw refused(`平台上没有 ${address} 的账号。`, `The platform keeps no account of ${address}.`);
  return person.id;
};

/** The circumstances of a command given here. */
export const circumstancesOf = (actor: Actor, dryRun = false): CommandContext => ({
  actor,
  commandId: v4(),
  clock: () => new Date().toISOString(),
  ...(dryRun && { dryRun }),
});
