import { type Actor, type Id, type Instant, Refusal, dayOf } from '@gongjian/kernel';
import { type Language, type RequestContext, languageOf } from '@gongjian/graphql';
import { Injectable } from '@nestjs/common';
import { type Allowance, ApiTokens } from './api-tokens.js';
import { identityRefusals } from './identity.refusals.js';
import type { HeldPost } from './post-book.js';
import { type Session, Sessions } from './sessions.js';
import { Standing } from './standing.js';

/** What identity needs of an HTTP request, or of the request that opened a WebSocket. */
export interface Knock {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly address: string;
  /** The session's secret from the cookie. */
  readonly sessionSecret: string | undefined;
  /** Sets the session's cookie, or takes it away; absent on a WebSocket. */
  readonly keepSession?: (secret: string | undefined) => void;
}

/** A request's context as identity's own resolvers see it. */
export interface CallerContext extends RequestContext {
  readonly session: Session | undefined;
  readonly posts: readonly HeldPost[];
  readonly actingPost: HeldPost | undefined;
  readonly allowance: Allowance | undefined;
  readonly knock: Knock;
}

/** Injects how the platform tells the time. */
export abstract class Clock {
  abstract now(): Instant;
}

/** By it every answer says which post it was given to, and a page for which of its holder's posts it asks, whatever another page has chosen since. */
export const postHeader = 'x-gongjian-post';

const textOf = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** Tells who knocks: by session cookie, by API token, or nobody. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly standing: Standing,
    private readonly clock: Clock,
  ) {}

  /** The context of a request. Refused where a token is not valid; an ended session is nobody's. */
  async contextOf(knock: Knock): Promise<CallerContext> {
    const bearer = /^Bearer +(\S+)$/i.exec(textOf(knock.headers['authorization']) ?? '')?.[1];
    const token = bearer === undefined ? undefined : await this.tokens.bearer(bearer);
    const allowance = token && (await this.tokens.spend(token));
    const session = token || !knock.sessionSecret ? undefined : await this.sessions.find(knock.sessionSecret);
    const known = token ?? session;
    const held = known ? await this.standing.postsOf(known.personId, dayOf(this.clock.now())) : [];
    const actingPost = token
      ? held.find(({ postId }) => postId === token.postId)
      : chosenPost(held, textOf(knock.headers[postHeader]) ?? session?.postId);
    if (token && !actingPost) throw new Refusal(identityRefusals.TOKEN_INVALID);
    const [unitIds, operatingUnitId] = actingPost
      ? await Promise.all([this.standing.subtreeOf(actingPost.unitId), this.standing.operatingUnit()])
      : [[], undefined];
    return {
      viewer: { unitIds, signedIn: known !== undefined, ...(known && { personId: known.personId }) },
      actor: known && actingPost && actorOf(known.personId, actingPost, unitIds, operatingUnitId),
      personId: known?.personId,
      language: this.languageOf(knock, known?.language),
      readOnly: token !== undefined,
      clock: () => this.clock.now(),
      renewed: () => this.contextOf(knock),
      loaders: new Map(),
      session,
      posts: held,
      actingPost,
      allowance,
      knock,
    };
  }

  private languageOf({ headers }: Knock, chosen: Language | undefined): Language {
    const own = textOf(headers['x-gongjian-language']) ?? chosen;
    return languageOf(own, textOf(headers['accept-language']));
  }
}

const chosenPost = (held: readonly HeldPost[], postId: string | null | undefined): HeldPost | undefined =>
  held.find((post) => post.postId === postId) ?? held[0];

const actorOf = (personId: Id, { postId, unitId, rights }: HeldPost, unitIds: readonly Id[], operatingUnitId: Id | undefined): Actor => ({
  personId,
  unitId,
  postId,
  rights,
  unitIds: unitIds.includes(unitId) ? unitIds : [unitId, ...unitIds],
  ...(operatingUnitId !== undefined && { operatingUnitId }),
});
