import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Serves the built portal: files as they are, and its page for every address that a person may open. */
export const servePortal = async (fastify: FastifyInstance, directory: string): Promise<void> => {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const policy = contentPolicy(page);
  await fastify.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Vite names what it builds by content.
      const lasting = path.includes('/assets/');
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      // The checker of proofs is a page to keep, and to open from where it was kept.
      if (path.endsWith('.html')) void reply.header('content-disposition', 'attachment');
    },
  });
  const send = ({ url }: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', policy)
      .send(page.replace('<head>', `<head><base href="${wayToRoot(url)}" />`));
  fastify.get('/', send);
  for (const area of areas) {
    fastify.get(`/${area}`, send);
    fastify.get(`/${area}/*`, send);
  }
  // A person who followed a wrong link gets the portal's own page for that; a program gets the plain refusal.
  fastify.get('/*', (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return send(request, reply.code(404));
  });
};

/** The portal's root as seen from an address, relative: so that it works below any path that a proxy takes away. */
const wayToRoot = (url: string): string => '../'.repeat(url.split('?')[0]!.split('/').length - 2) || './';

/** The first segments of the portal's addresses. */
export const areas = [
  'sign-in',
  'workbench',
  'search',
  'agreements',
  'projects',
  'brands',
  'cohorts',
  'units',
  'register',
  'account',
  'verify',
  'platform',
];

/** Only our own scripts, and of inline ones only those that stand in the page as it was built. */
const contentPolicy = (page: string): string => {
  const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...inline].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' ws: wss:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
};
