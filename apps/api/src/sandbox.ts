import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const place = '/graphql/sandbox/';

const firstQuery = `# 先在门户登录 · sign in to the portal first
{
  viewer { person { displayName } }
  projects(first: 5) {
    nodes { title light progress { percent explanation } }
  }
}
`;

/** Serves a page to write queries on, with the schema beside them; whoever opens the address of the api in a browser is led there. Everything it needs comes from here. */
export const serveSandbox = async (fastify: FastifyInstance): Promise<void> => {
  const { getDistDirectory, renderAltair } = await import('altair-static');
  const page = renderAltair({
    baseURL: './',
    endpointURL: '/graphql',
    subscriptionsEndpoint: '/graphql',
    initialSubscriptionRequestHandlerId: 'graphql-ws',
    initialName: '共建 Gongjian',
    initialQuery: firstQuery,
    initialSettings: { language: 'zh-CN', 'schema.reloadOnStart': true, 'banners.disable': true, disablePushNotification: true },
    disableAccount: true,
    instanceStorageNamespace: 'gongjian_',
  });
  await fastify.register(fastifyStatic, { root: getDistDirectory(), prefix: place, index: false, decorateReply: false });
  fastify.get(place, (_, reply) => reply.header('content-type', 'text/html; charset=utf-8').send(page));
  fastify.addHook('onRequest', async ({ method, url, headers }, reply) => {
    if (method === 'GET' && url === '/graphql' && headers.accept?.includes('text/html')) await reply.redirect(place.slice(1), 302);
  });
};
