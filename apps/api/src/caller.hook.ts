import { languageOf, refusalView } from '@gongjian/graphql';
import { type CallerContext, Callers, type Knock, identityRefusals, postHeader, sessionHours } from '@gongjian/identity';
import { Refusal, type RefusalKind } from '@gongjian/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiConfig } from './config.js';
import { type Faults, statusOf } from './faults.js';
import { isOwnOrigin } from './origin.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set for /graphql and /files. */
    caller: CallerContext;
  }
}

/** The name of the session's cookie. */
export const sessionCookie = 'gongjian_session';

/**
 * By it every answer says whom it is for, so that a page whose session has ended does not take an empty list for the truth; and a page
 * for whom it asks, so that nothing it sends is done in the name of somebody who signed in after it was drawn.
 */
const personHeader = 'x-gongjian-person';

const refuseUnlessMeant = (meant: unknown, found: string, kind: RefusalKind): void => {
  if (meant && found && meant !== found) throw new Refusal(kind);
};

/** Refuses what is asked for another person than the one who asks, or for a post that he no longer holds; it need not say for whom it is. */
export const refuseAnother = (named: Readonly<Record<string, unknown>>, { personId = '', actingPost }: CallerContext): void => {
  refuseUnlessMeant(named[personHeader], personId, identityRefusals.SESSION_OF_ANOTHER);
  if (personId) refuseUnlessMeant(named[postHeader], actingPost?.postId ?? 'none', identityRefusals.POST_NOT_HELD);
};

const needsCaller = (url: string): boolean => /^\/(graphql|files)(?:[/?]|$)/.test(url);

/** Before anything else is done for a request: is it from our own pages, and who asks? */
export const installCallers = (fastify: FastifyInstance, callers: () => Callers, config: ApiConfig, faults: Faults): void => {
  fastify.decorateRequest('caller', null as never);
  fastify.addHook('onRequest', async (request, reply) => {
    if (!needsCaller(request.url)) return;
    try {
      if (request.method !== 'GET' && !isOwnOrigin(request.headers, config.origins)) throw new Refusal(identityRefusals.ORIGIN_FOREIGN);
      request.caller = await callers().contextOf(knockOf(request, reply));
      const { personId = '', actingPost } = request.caller;
      void reply.headers({ [personHeader]: personId, [postHeader]: actingPost?.postId ?? '' });
      refuseAnother(request.headers, request.caller);
      tellAllowance(reply, request.caller);
    } catch (error) {
      await refuseRequest(request, reply, faults.refusal(error));
    }
  });
};

const knockOf = (request: FastifyRequest, reply: FastifyReply): Knock => ({
  headers: request.headers,
  address: request.ip,
  sessionSecret: request.cookies[sessionCookie],
  keepSession: (secret) => {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
    if (secret === undefined) void reply.clearCookie(sessionCookie, options);
    else void reply.setCookie(sessionCookie, secret, { ...options, maxAge: sessionHours * 3_600 });
  },
});

const tellAllowance = (reply: FastifyReply, { allowance }: CallerContext): void => {
  if (!allowance) return;
  void reply.headers({
    'ratelimit-limit': String(allowance.limit),
    'ratelimit-remaining': String(allowance.remaining),
    'ratelimit-reset': String(allowance.reset),
  });
  if (!allowance.exhausted) return;
  void reply.header('retry-after', String(allowance.reset));
  throw new Refusal(identityRefusals.TOKEN_TOO_OFTEN);
};

/** Answers a refusal over HTTP: as GraphQL errors at /graphql, else as the refusal itself. */
export const refuseRequest = async (request: FastifyRequest, reply: FastifyReply, refusal: Refusal): Promise<void> => {
  const own = request.headers['x-gongjian-language'];
  const language = languageOf(typeof own === 'string' ? own : undefined, request.headers['accept-language']);
  const view = refusalView(refusal, language);
  const { message, ...extensions } = view;
  const body = request.url.startsWith('/graphql') ? { errors: [{ message, extensions }] } : { refusal: view };
  await reply.status(statusOf(refusal)).send(body);
};
