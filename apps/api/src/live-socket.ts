import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { graphqlRefusals, languageOf, refusedRequest } from '@gongjian/graphql';
import { refusals } from '@gongjian/kernel';
import { type CallerContext, Callers, postHeader } from '@gongjian/identity';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { gauge } from '@gongjian/telemetry';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { refuseAnother, sessionCookie } from './caller.hook.js';
import type { Faults } from './faults.js';
import { limits, mostTokens } from './limits.js';
import { isOwnOrigin } from './origin.js';
import { isTooLarge } from './size.js';

/** What live updates need of the api. */
export interface LiveSocketOptions {
  readonly schema: GraphQLSchema;
  readonly callers: Callers;
  readonly faults: Faults;
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
}

/** What a page says when it connects: its language, and under the names of the headers for whom it listens. */
type Said = Readonly<Record<string, unknown>>;

/** What live updates refuse. */
export const liveRefusals = refusals({
  LISTENING_TOO_MUCH: {
    class: 'limit',
    zh: '同一连接上的实时订阅过多。',
    en: 'Too much is listened to over one connection.',
    zhDo: '请关闭不用的页面或取消部分订阅后重试。',
    enDo: 'Close pages or end subscriptions that are not needed, then try again.',
  },
  ONLY_SUBSCRIPTIONS: {
    class: 'input',
    zh: '此连接只提供实时订阅。',
    en: 'This connection serves subscriptions alone.',
    zhDo: '查询和办理请以 HTTP POST 提交到 /graphql。',
    enDo: 'Send queries and mutations by HTTP POST to /graphql.',
  },
});

const mostSockets = 2_000;
/** What one page listens to is far less; each costs memory until it ends. */
const mostListened = 100;

const cookieOf = ({ headers }: IncomingMessage): string | undefined =>
  headers.cookie
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${sessionCookie}=`))
    ?.slice(sessionCookie.length + 1);

const textOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Serves subscriptions, and nothing else, over WebSockets at /graphql. */
export const serveLive = (server: Server, { schema, callers, faults, origins, trustProxy }: LiveSocketOptions): (() => Promise<void>) => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 * 1024,
    handleProtocols: (offered) => offered.has('graphql-transport-ws') && 'graphql-transport-ws',
  });
  const contextOf = async (request: IncomingMessage, said: Said): Promise<CallerContext> => {
    const forwarded = trustProxy ? textOf(request.headers['x-forwarded-for'])?.split(',').at(-1)?.trim() : undefined;
    const post = said[postHeader];
    const caller = await callers.contextOf({
      headers: { ...request.headers, ...(typeof post === 'string' && { [postHeader]: post }) },
      address: forwarded ?? request.socket.remoteAddress ?? '',
      sessionSecret: cookieOf(request),
    });
    refuseAnother(said, caller);
    return caller;
  };
  const languageFor = (request: IncomingMessage, wished: unknown) =>
    languageOf(typeof wished === 'string' ? wished : undefined, textOf(request.headers['accept-language']));
  const prepare = async (
    request: IncomingMessage,
    said: Said,
    payload: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
  ) => {
    const document = parse(payload.query, { maxTokens: mostTokens });
    const errors = validate(schema, document, [...specifiedRules, ...limits.rules]);
    if (errors.length) return errors;
    const operation = getOperationAST(document, payload.operationName);
    if (!operation) return [new GraphQLError('Name one operation of the document.')];
    if (operation.operation !== 'subscription') return [refusedRequest(liveRefusals.ONLY_SUBSCRIPTIONS)];
    if (isTooLarge(schema, document, operation, payload.variables ?? {})) return [refusedRequest(graphqlRefusals.QUERY_TOO_COSTLY)];
    const args: ExecutionArgs = {
      schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: await contextOf(request, said),
    };
    return args;
  };
  const graphql = useServer<Said>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      onSubscribe: ({ extra, subscriptions, connectionParams }, _, payload) => {
        if (Object.keys(subscriptions).length > mostListened) return [refusedRequest(liveRefusals.LISTENING_TOO_MUCH)];
        return prepare(extra.request, connectionParams ?? {}, payload).catch((error: unknown) => [
          error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
        ]);
      },
      onError: ({ extra, connectionParams }, _, __, errors) =>
        errors.map((error) => faults.present(error, languageFor(extra.request, connectionParams?.['language'])).toJSON()),
      onNext: ({ extra, connectionParams }, _, __, ___, result) =>
        result.errors
          ? {
              ...result,
              errors: result.errors.map((error) =>
                faults.present(error, languageFor(extra.request, connectionParams?.['language'])).toJSON(),
              ),
            }
          : (result as { data?: Record<string, unknown> }),
    },
    sockets,
  );
  const refuse = (socket: Duplex, status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!/^\/graphql(\?|$)/.test(request.url ?? '')) return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request.headers, origins)) return refuse(socket, '403 Forbidden');
    if (sockets.clients.size >= mostSockets) return refuse(socket, '503 Service Unavailable');
    return sockets.handleUpgrade(request, socket, head, (opened) => void sockets.emit('connection', opened, request));
  };
  server.on('upgrade', upgrade);
  gauge('gongjian_live_clients', 'Open WebSockets.', () => sockets.clients.size);
  return async () => {
    server.off('upgrade', upgrade);
    // The code by which clients know that they should come back, not that they did wrong.
    for (const client of sockets.clients) client.close(1012, 'Service restart');
    await graphql.dispose();
  };
};
