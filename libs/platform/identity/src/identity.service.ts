import { randomUUID } from 'node:crypto';
import { type Actor, type Id, Refusal, kernelRefusals } from '@gongjian/kernel';
import { graphqlRefusals } from '@gongjian/graphql';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { Attempts } from './attempts.js';
import { type CallerContext, Callers } from './callers.js';
import { identityRefusals } from './identity.refusals.js';
import { Keyring } from './keys/keyring.js';
import { isPassword } from './passwords.js';
import { People, type PersonRow } from './people.js';
import { Sessions } from './sessions.js';

/** Signing in and out, and what a person may change about the own account. */
@Injectable()
export class Identity {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly callers: Callers,
    private readonly keyring: Keyring,
  ) {}

  /** Begins a session, ends the one before it, and answers the context as it is from now on. */
  async signIn(email: string, password: string, context: CallerContext): Promise<CallerContext> {
    const { knock, session } = context;
    const succeeded = await this.attempts.begin(email, knock.address);
    const person = await this.people.byEmail(email);
    if (!(await isPassword(person?.passwordHash, password)) || !person) throw new Refusal(identityRefusals.SIGN_IN_FAILED);
    await succeeded();
    if (session) await this.sessions.close(session);
    const secret = await this.sessions.open(person.id, person.lastPostId);
    knock.keepSession?.(secret);
    return this.callers.contextOf({ ...knock, sessionSecret: secret });
  }

  async signOut({ session, knock }: CallerContext): Promise<void> {
    if (session) await this.sessions.close(session);
    knock.keepSession?.(undefined);
  }

  /** Acts in another post that the person holds. */
  async actFor(postId: Id, context: CallerContext): Promise<CallerContext> {
    const session = sessionOf(context);
    if (!context.posts.some((post) => post.postId === postId)) throw new Refusal(identityRefusals.POST_NOT_HELD, { field: 'postId' });
    await this.sessions.actIn(session, postId);
    return this.callers.contextOf(context.knock);
  }

  /**
   * Checks the password again, as signing asks for. Refused where it is wrong or was tried too often, and where it was handed over: what
   * an administrator knows as well proves nobody.
   */
  async confirm(personId: Id, password: string): Promise<void> {
    if ((await this.checked(personId, password)).passwordHandedOver) throw new Refusal(identityRefusals.PASSWORD_HANDED_OVER);
  }

  private async checked(personId: Id, password: string): Promise<PersonRow> {
    const succeeded = await this.attempts.begin(personId);
    const person = await this.people.byId(personId);
    if (!(await isPassword(person?.passwordHash, password)) || !person)
      throw new Refusal(identityRefusals.PASSWORD_WRONG, { field: 'password' });
    await succeeded();
    return person;
  }

  /** Sets a new password and ends the person's other sessions. */
  async changePassword(current: string, next: string, context: CallerContext): Promise<void> {
    const session = sessionOf(context);
    await this.checked(session.personId, current);
    if (next === current) throw new Refusal(identityRefusals.PASSWORD_UNCHANGED, { field: 'next' });
    await this.people.setPassword(session.personId, next);
    await this.sessions.closeOthers(session);
  }

  /** Opens an account and answers the password to hand over, or with `dryRun` only refuses. The same command for the same address gives one account. Only administrators. */
  async invite(
    email: string,
    displayName: string,
    actor: Actor | undefined,
    { commandId = randomUUID(), dryRun }: { readonly commandId?: Id | undefined; readonly dryRun?: boolean | undefined } = {},
  ): Promise<{ id: Id; displayName: string; password: string | null }> {
    const { personId } = refuseUnlessAdministrator(actor);
    const id = v5(`${personId}/${commandId}/${email.trim().toLowerCase()}`, v5.URL);
    if (!dryRun) return { id, displayName, password: (await this.inviteAs(id, email, displayName, actor)).password };
    const holder = await this.people.byEmail(email);
    if (holder && holder.id !== id) throw new Refusal(identityRefusals.EMAIL_TAKEN, { field: 'email' });
    return { id, displayName, password: null };
  }

  /** As `invite`, under an id: the same id and inviter give one account; the password is answered for as long as it is the first one. */
  async inviteAs(
    id: Id,
    email: string,
    displayName: string,
    actor: Actor | undefined,
  ): Promise<{ password: string | null; opened: boolean }> {
    const { personId } = refuseUnlessAdministrator(actor);
    const password = this.keyring.firstPassword(`${personId}/${id}`);
    const there = await this.people.byId(id);
    if (there) return { password: await stillOf(there, password), opened: false };
    await this.people.add({ id, email, displayName, password, passwordHandedOver: true });
    return { password, opened: true };
  }

  /** Has the account follow the entry by which its password was reset: the old one opens nothing any more, and sessions end. */
  async handOver(personId: Id, revision: number): Promise<void> {
    if (await this.people.resetPassword(personId, this.passwordOf(personId, revision), revision)) await this.sessions.closeAll(personId);
  }

  /** The password of that entry, for as long as it is the person's. */
  async handedOver(personId: Id, revision: number): Promise<string | null> {
    return stillOf(await this.people.byId(personId), this.passwordOf(personId, revision));
  }

  private passwordOf(personId: Id, revision: number): string {
    return this.keyring.firstPassword(`reset/${personId}/${revision}`);
  }
}

/** The password for as long as it opens the account. */
const stillOf = async (person: PersonRow | undefined, password: string): Promise<string | null> =>
  (await isPassword(person?.passwordHash, password)) ? password : null;

const refuseUnlessAdministrator = (actor: Actor | undefined): Actor => {
  if (actor?.rights.includes('administer')) return actor;
  throw new Refusal(kernelRefusals.NOT_ENTITLED, actor ? { who: { right: 'administer', unitIds: [actor.unitId] } } : {});
};

/** The session, or the refusal where the caller has none. */
export const sessionOf = ({ session, readOnly }: CallerContext) => {
  if (readOnly) throw new Refusal(graphqlRefusals.TOKEN_READ_ONLY);
  if (!session) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
  return session;
};
