import { basicAuthorization, type Logins } from './logins.js';
import { hashPassword } from './passwords.js';
import { ADMINS, OPERATORS } from './principal.js';
import type { UserStreams } from './user-streams.js';

/** The passwords of the users that are there from the start. */
export interface FirstPasswords {
  admin?: string;
  ops?: string;
}

/** The password that everybody knows. */
const DEFAULT_PASSWORD = 'changeit';

/** What EventStoreDB makes of a log without users; `admin` comes last, so that a start that is cut short is made up for by the next. */
const firstUsers = [
  { loginName: 'ops', fullName: 'Event Store Operations', groups: [OPERATORS] },
  { loginName: 'admin', fullName: 'Event Store Administrator', groups: [ADMINS] },
] as const;

/** Makes `ops` and `admin` in a log that never had an admin; answers whose password everybody knows now. */
export const ensureUsers = async (users: UserStreams, passwords: FirstPasswords): Promise<string[]> => {
  if ((await users.logins()).includes('admin')) return [];
  const hashes = await Promise.all(firstUsers.map(({ loginName }) => hashPassword(passwords[loginName] ?? DEFAULT_PASSWORD)));
  for (const [index, hash] of hashes.entries()) {
    const user = firstUsers[index];
    if (user) await users.create({ ...user, ...hash });
  }
  return firstUsers.map(({ loginName }) => loginName).filter((login) => (passwords[login] ?? DEFAULT_PASSWORD) === DEFAULT_PASSWORD);
};

/**
 * Gives `admin` and `ops` the passwords that are named, where they cannot sign in with them: they have others, are disabled or gone.
 * It is tried as a client would, so that those who sign in next are known already.
 */
export const resetPasswords = async (users: UserStreams, logins: Logins, passwords: FirstPasswords): Promise<void> => {
  const reset = async (first: (typeof firstUsers)[number]) => {
    const password = passwords[first.loginName];
    if (password === undefined || (await logins.identify(basicAuthorization(first.loginName, password)))) return;
    const [user, hash] = [await users.find(first.loginName), await hashPassword(password)];
    await (user ? users.update(user, { ...hash, disabled: undefined }) : users.create({ ...first, ...hash }));
  };
  await Promise.all(firstUsers.map(reset));
};
