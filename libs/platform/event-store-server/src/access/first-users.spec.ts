import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventLog } from '../store/event-log.js';
import { ensureUsers, resetPasswords } from './first-users.js';
import { Logins, basicAuthorization } from './logins.js';
import { UserStreams } from './user-streams.js';

let store: EventLog;
let users: UserStreams;
beforeEach(async () => {
  store = EventLog.open(undefined);
  users = new UserStreams(store);
});
afterEach(() => store.close());

/** Who signs in as somebody who only now asks. */
const signsIn = async (login: string, password: string) => (await new Logins(users).identify(basicAuthorization(login, password)))?.login;
const wished = { admin: 'a:1', ops: 'o' };
const reset = () => resetPasswords(users, new Logins(users), wished);
const theyFit = async () => {
  expect([await signsIn('admin', 'a:1'), await signsIn('ops', 'o')]).toEqual(['admin', 'ops']);
  expect([await signsIn('admin', 'changeit'), await signsIn('ops', 'changeit')]).toEqual([undefined, undefined]);
};

describe('the first users', () => {
  it('get the passwords that are named, and those that nobody named are told', async () => {
    expect(await ensureUsers(users, { admin: 'a:1' })).toEqual(['ops']);
    expect(await ensureUsers(users, wished)).toEqual([]);
    expect([await signsIn('admin', 'a:1'), await signsIn('ops', 'changeit')]).toEqual(['admin', 'ops']);
  });

  it('get them also where they have others, and nothing is written where they have them', async () => {
    await ensureUsers(users, {});
    await reset();
    await theyFit();
    const { head } = store;
    await reset();
    expect(store.head).toBe(head);
  });

  it('get them also where they are disabled or gone', async () => {
    await ensureUsers(users, wished);
    await users.update((await users.find('admin'))!, { disabled: true });
    await users.remove((await users.find('ops'))!);
    await reset();
    await theyFit();
    expect((await users.find('admin'))?.data).not.toHaveProperty('disabled');
  });

  it('keep what they have where nothing else is named', async () => {
    await ensureUsers(users, wished);
    await resetPasswords(users, new Logins(users), {});
    await theyFit();
  });
});
