import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { mostBytes } from '@gongjian/files';
import { Callers, type Clock, People } from '@gongjian/identity';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { installCallers, refuseRequest } from './caller.hook.js';
import { type ApiConfig, CannotServe } from './config.js';
import { Draining } from './draining.js';
import { Faults } from './faults.js';
import { KeptPositions } from './kept-positions.js';
import { serveLive } from './live-socket.js';
import { isLoopback } from './loopback.js';
import { nestLogger } from './nest-logger.js';
import { servePortal } from './portal.js';
import { RefusalFilter, httpRefusal } from './refusal.filter.js';
import { serveSandbox } from './sandbox.js';
import { openStores } from './stores.module.js';
import { installTracing } from './tracing.hook.js';

const mostBody = 1024 * 1024;
/** How long requests under way may take at the end; less than who stops us waits before he kills. */
const drainMs = 10_000;

/** A running api. */
export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** Opens the stores and serves. */
export const startApi = async (config: ApiConfig, log: Logger, clock?: Clock): Promise<RunningApi> => {
  const stores = await openStores(config, log, clock);
  try {
    return await serve(config, log, stores);
  } catch (error) {
    await Promise.allSettled([stores.eventStore.close(), stores.database.close()]);
    throw error;
  }
};

const serve = async (config: ApiConfig, log: Logger, stores: Awaited<ReturnType<typeof openStores>>): Promise<RunningApi> => {
  const faults = new Faults(log);
  const draining = new Draining();
  const adapter = new FastifyAdapter({
    bodyLimit: mostBody,
    // The last address is the one that the proxy saw; those before it are as the client sent them.
    trustProxy: config.trustProxy && ((_: string, hop: number) => hop === 0),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // What Fastify refuses before any of our hooks or filters, such as an address that cannot be decoded.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void refuseRequest(request, reply, httpRefusal(error) ?? faults.refusal(error)),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(stores, faults, draining, config.demoSignIns), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    forceCloseConnections: true,
  });
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { fileSize: mostBytes + 1 } });
  draining.install(fastify);
  installTracing(fastify);
  installCallers(fastify, () => app.get(Callers), config, faults);
  fastify.addHook('onSend', async (_, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'same-origin');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  if (config.sandbox) await serveSandbox(fastify);
  if (config.portal !== undefined) await servePortal(fastify, config.portal);
  app.useGlobalFilters(new RefusalFilter(faults));
  await app.init();
  await refuseDemoBeyondLoopback(config, app.get(People));
  // It also opens the connection, so that the first command need not wait for it; without a store that is refused when it comes.
  await app.get(KeptPositions).refuse();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  const { origins, trustProxy } = config;
  const stopLive = serveLive(app.getHttpServer(), { schema, callers: app.get(Callers), faults, origins, trustProxy });
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const stop = async () => {
    // Nothing new from this moment on. Live clients turn to another copy, or come back, while commands under way are still answered.
    const drained = draining.drain(drainMs);
    await stopLive();
    const { left } = await drained;
    if (left > 0) log.warn({ left }, 'requests were cut off');
    await app.close();
  };
  return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`, app, stop };
};

const refuseDemoBeyondLoopback = async ({ host }: ApiConfig, people: People): Promise<void> => {
  if (isLoopback(host) || !(await people.hasDemo())) return;
  throw new CannotServe(
    `存在演示账号（密码公开），因此不能监听 ${host}。请改用 127.0.0.1，或先以 --reset 清除演示数据。\n` +
      `Demo accounts exist, whose password everybody knows, so the platform does not listen on ${host}. Use 127.0.0.1, or remove the demo.`,
  );
};
