import { LRUCache } from 'lru-cache';
import { verifyPassword } from './passwords.js';
import { principalOf, type Principal } from './principal.js';
import type { StoredUser } from './user-streams.js';

/** What is known of one value of the header `authorization`. */
interface Login {
  /** Undefined where it signs nobody in. */
  principal: Principal | undefined;
  /** Where the user's stream stood when the password was tried; -1 where there was no user. */
  revision: number;
  /** When that was last looked at. */
  at: number;
}

/** More logins wait to be tried than is sensible; those that are known are not among them. */
export class TooManyLogins extends Error {}

const TRUSTED_MS = 1_000;
const AT_ONCE = 64;
const BASIC = /^basic +([A-Za-z0-9+/=_-]*)$/i;

/** Tries passwords, and remembers the outcome: a user that did not change since is not tried again. */
export class Logins {
  readonly #signedIn = new LRUCache<string, Login>({ max: 10_000 });
  /** Apart, so that guesses push nobody out. */
  readonly #refused = new LRUCache<string, Login>({ max: 1_000 });
  readonly #underWay = new Map<string, Promise<Principal | undefined>>();

  constructor(private readonly users: { find(login: string): Promise<StoredUser | undefined> }) {}

  /** Who signs in with this header, if that is known without a look at the log. */
  recall(authorization: string): Principal | undefined {
    const login = this.#signedIn.get(authorization);
    return login && Date.now() - login.at < TRUSTED_MS ? login.principal : undefined;
  }

  /** Who signs in with this header; undefined for nobody. */
  identify(authorization: string): Promise<Principal | undefined> {
    const underWay = this.#underWay.get(authorization);
    if (underWay) return underWay;
    if (this.#underWay.size >= AT_ONCE && !this.#signedIn.has(authorization))
      return Promise.reject(new TooManyLogins('Too many logins are being tried.'));
    const trial = this.#identify(authorization).finally(() => this.#underWay.delete(authorization));
    this.#underWay.set(authorization, trial);
    return trial;
  }

  async #identify(authorization: string): Promise<Principal | undefined> {
    const credentials = basicCredentials(authorization);
    if (!credentials) return undefined;
    const known = this.#signedIn.get(authorization) ?? this.#refused.get(authorization);
    if (known && Date.now() - known.at < TRUSTED_MS) return known.principal;
    const at = Date.now();
    const user = await this.users.find(credentials.login);
    const revision = user?.revision ?? -1;
    if (known?.revision === revision) {
      known.at = at;
      return known.principal;
    }
    const fits = await verifyPassword(credentials.password, user?.data);
    const principal = fits && user && !user.data.disabled ? principalOf(credentials.login, user.data.groups) : undefined;
    this.#signedIn.delete(authorization);
    this.#refused.delete(authorization);
    (principal ? this.#signedIn : this.#refused).set(authorization, { principal, revision, at });
    return principal;
  }
}

/** The header `authorization` of a user and its password. */
export const basicAuthorization = (login: string, password: string): string =>
  `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;

const basicCredentials = (authorization: string): { login: string; password: string } | undefined => {
  const [, encoded] = BASIC.exec(authorization) ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { login: text.slice(0, colon), password: text.slice(colon + 1) };
};
