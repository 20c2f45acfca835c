import { enterSpan, isTracing, noteRoot, parseTraceparent, placeOf } from '@gongjian/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What a browser tells of the click that a trace began with. */
const Click = z.object({ commandId: z.uuid(), tookMs: z.number().min(0).max(600_000) });

/** In bytes. */
const mostBody = 1_000;

/**
 * Joins requests to the traces of those who ask, and takes in what a browser tells of its part. Nothing is done unless tracing is on;
 * the header by which a browser learns that it is tells nothing else.
 */
export const installTracing = (fastify: FastifyInstance): void => {
  if (!isTracing()) return;
  fastify.addHook('preHandler', (request: FastifyRequest, reply: FastifyReply, done) => {
    if (!/^\/graphql(?:[/?]|$)/.test(request.url)) return done();
    void reply.header('x-gongjian-traced', '1');
    const { traceparent } = request.headers;
    const caller = parseTraceparent(typeof traceparent === 'string' ? traceparent : undefined);
    const end = enterSpan('GraphQL', { kind: 'server', ...(caller && { parent: caller }) }, done);
    reply.raw.once('close', end);
  });
  fastify.post('/telemetry/click', { bodyLimit: mostBody }, async (request, reply) => {
    const click = Click.safeParse(request.body);
    const place = click.success ? placeOf(click.data.commandId, 'click') : undefined;
    // By our own clock: what it says of the past is how long it took.
    if (click.success && place) noteRoot('click', place, Date.now() - click.data.tookMs, Date.now());
    return reply.status(204).send();
  });
};
