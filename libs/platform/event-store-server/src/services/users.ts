import { accessDenied } from '../access/gate.js';
import { hashPassword, verifyPassword } from '../access/passwords.js';
import { UserWriteFailure, type StoredUser, type UserData, type UserStreams } from '../access/user-streams.js';
import { empty } from '../protocol/messages.js';
import {
  changePasswordRequest,
  createUserRequest,
  deleteUserRequest,
  disableUserRequest,
  enableUserRequest,
  resetPasswordRequest,
  updateUserRequest,
  userDetailsRequest,
  userDetailsResponse,
  type NamesUser,
  type UserFields,
} from '../protocol/users-messages.js';
import { CallFailure, status } from '../transport/failure.js';
import { streaming, unary, type Handler } from '../transport/grpc-server.js';
import { invalid, refused } from './failures.js';

const TRIES = 5;

const notFound = (login: string) =>
  new CallFailure(status.NOT_FOUND, `User '${login}' is not found.`, { exception: 'user-not-found', 'login-name': login });
const conflict = (login: string) =>
  new CallFailure(status.FAILED_PRECONDITION, 'Conflict.', { exception: 'user-conflict', 'login-name': login });

/** The users service, by its paths. */
export const userMethods = (users: UserStreams): Record<string, Handler> => ({
  'users.Users/Create': command(createUserRequest.decode, (options) => create(users, options)),
  'users.Users/Update': command(updateUserRequest.decode, ({ loginName, fullName, groups }) =>
    change(users, loginName, () => ({ fullName, groups })),
  ),
  'users.Users/Delete': command(deleteUserRequest.decode, ({ loginName }) => again(users, loginName, (user) => users.remove(user))),
  'users.Users/Enable': command(enableUserRequest.decode, ({ loginName }) => change(users, loginName, () => ({ disabled: undefined }))),
  'users.Users/Disable': command(disableUserRequest.decode, ({ loginName }) => change(users, loginName, () => ({ disabled: true }))),
  'users.Users/ResetPassword': command(resetPasswordRequest.decode, ({ loginName, newPassword }) =>
    change(users, loginName, () => hashPassword(newPassword)),
  ),
  'users.Users/ChangePassword': command(changePasswordRequest.decode, ({ loginName, currentPassword, newPassword }) =>
    change(users, loginName, async ({ data }) => {
      if (!(await verifyPassword(currentPassword, data))) throw accessDenied();
      return hashPassword(newPassword);
    }),
  ),
  'users.Users/Details': streaming(userDetailsRequest.decode, async ({ options }, call) => {
    const login = options?.loginName ?? '';
    if (login.trim() !== '') return call.send(details(await found(users, login)));
    for (const one of (await users.logins()).sort()) {
      const user = await users.find(one);
      if (user) call.send(details(user));
      await call.ready();
      if (call.closed) return;
    }
  }),
});

const names = ['Create', 'Update', 'Delete', 'Enable', 'Disable', 'ResetPassword', 'ChangePassword', 'Details'];

/** The users service of a server that has none. */
export const noUserMethods: Record<string, Handler> = Object.fromEntries(
  names.map((name) => [
    `users.Users/${name}`,
    (call) => call.fail(new CallFailure(status.FAILED_PRECONDITION, 'A server without TLS has no users: everybody may do everything.')),
  ]),
);

const command = <Options extends NamesUser>(
  decode: (bytes: Buffer) => { options?: Options },
  run: (options: Options) => Promise<void>,
): Handler =>
  unary(decode, async ({ options }) => {
    if (!options) throw invalid('The request names no user.');
    try {
      await run(options);
    } catch (error) {
      throw error instanceof UserWriteFailure ? writeFailure(error) : error;
    }
    return empty.encode({});
  });

const writeFailure = ({ result, message }: UserWriteFailure) =>
  result.kind === 'refused' ? refused(result.reason, result.message) : new CallFailure(status.FAILED_PRECONDITION, message);

const found = async (users: UserStreams, login: string): Promise<StoredUser> => {
  const user = await users.find(login);
  if (!user) throw notFound(login);
  return user;
};

/** A user who is there already may be made again by who says the password, and stays as it is. */
const create = async (users: UserStreams, { loginName, password, fullName, groups }: UserFields) => {
  if (!(await users.find(loginName))) {
    if (await users.create({ loginName, fullName, groups, ...(await hashPassword(password)) })) return;
  }
  const { data } = await found(users, loginName);
  if (!(await verifyPassword(password, data))) throw conflict(loginName);
};

const change = (users: UserStreams, login: string, changes: (user: StoredUser) => Partial<UserData> | Promise<Partial<UserData>>) =>
  again(users, login, async (user) => users.update(user, await changes(user)));

/** Somebody else may change the user at the same time: then what is there is looked at anew. */
const again = async (users: UserStreams, login: string, attempt: (user: StoredUser) => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries++) if (await attempt(await found(users, login))) return;
  throw conflict(login);
};

const details = ({ data: { loginName, fullName, groups, disabled = false }, updated }: StoredUser) =>
  userDetailsResponse.encode({ userDetails: { loginName, fullName, groups, disabled, lastUpdated: { ticksSinceEpoch: updated } } });
