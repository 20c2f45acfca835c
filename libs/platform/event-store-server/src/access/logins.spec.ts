import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Logins, TooManyLogins, basicAuthorization as basic } from './logins.js';
import { hashPassword, verifyPassword } from './passwords.js';
import type { StoredUser } from './user-streams.js';

const stored = async (revision: number, password: string, more = {}): Promise<StoredUser> => ({
  data: { loginName: 'ann', fullName: 'Ann', groups: ['team'], ...(await hashPassword(password)), ...more },
  revision,
  updated: '0',
});

describe('passwords', () => {
  it('are told from others by their hash, which is never the same twice', async () => {
    const [one, two] = await Promise.all([hashPassword('密码:x'), hashPassword('密码:x')]);
    expect(one.hash).not.toBe(two.hash);
    expect(await verifyPassword('密码:x', one)).toBe(true);
    expect(await verifyPassword('密码:y', one)).toBe(false);
    expect(await verifyPassword('', one)).toBe(false);
    expect(await verifyPassword('x', undefined)).toBe(false);
    expect(await verifyPassword('x', { ...one, algorithm: 'plain' })).toBe(false);
  });

  it('leave a thread to what else takes long, however many are guessed at once', async () => {
    let tried = 0;
    const guesses = Array.from({ length: 12 }, async () => {
      await verifyPassword('x', undefined);
      tried++;
    });
    await readFile(import.meta.filename);
    expect(tried).toBeLessThan(3);
    await Promise.all(guesses);
  });
});

describe('logins', () => {
  it('are known by name and password, and by nothing else', async () => {
    const user = await stored(0, 'a:b');
    const logins = new Logins({ find: (login) => Promise.resolve(login === 'ann' ? user : undefined) });
    expect(await logins.identify(basic('ann', 'a:b'))).toEqual({ login: 'ann', groups: ['team'] });
    for (const header of [basic('ann', 'x'), basic('bob', 'a:b'), 'Bearer x', 'Basic', 'Basic !', 'Basic YW5u', ''])
      expect(await logins.identify(header)).toBeUndefined();
  });

  it('are remembered, so that the next call need not wait', async () => {
    const user = await stored(0, 'x');
    const logins = new Logins({ find: () => Promise.resolve(user) });
    expect(logins.recall(basic('ann', 'x'))).toBeUndefined();
    await logins.identify(basic('ann', 'x'));
    expect(logins.recall(basic('ann', 'x'))).toEqual({ login: 'ann', groups: ['team'] });
    expect(logins.recall(basic('ann', 'y'))).toBeUndefined();
  });

  it('end when the user changes', async () => {
    let user: StoredUser | undefined = await stored(0, 'x');
    const logins = new Logins({ find: () => Promise.resolve(user) });
    const until = async (header: string, signedIn: boolean) => {
      while (((await logins.identify(header)) !== undefined) !== signedIn) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until(basic('ann', 'x'), true);
    user = await stored(1, 'y');
    await until(basic('ann', 'x'), false);
    await until(basic('ann', 'y'), true);
    user = await stored(2, 'y', { disabled: true });
    await until(basic('ann', 'y'), false);
    user = await stored(3, 'y');
    await until(basic('ann', 'y'), true);
    user = undefined;
    await until(basic('ann', 'y'), false);
  }, 30_000);

  it('are tried once, however many calls wait for it, and only so many at a time beside those that are known', async () => {
    let looks = 0;
    let ready: StoredUser | undefined = await stored(0, 'known');
    const logins = new Logins({
      find: () => {
        looks++;
        return ready ? Promise.resolve(ready) : new Promise(() => undefined);
      },
    });
    await logins.identify(basic('ann', 'known'));
    ready = undefined;
    looks = 0;
    const header = (index: number) => basic('ann', `${index}`);
    for (let index = 0; index < 64; index++) for (let again = 0; again < 3; again++) void logins.identify(header(index));
    await expect(logins.identify(header(64))).rejects.toThrow(TooManyLogins);
    expect(looks).toBe(64);
    while (logins.recall(basic('ann', 'known'))) await new Promise((resolve) => setTimeout(resolve, 20));
    void logins.identify(basic('ann', 'known'));
    expect(looks).toBe(65);
  });
});
