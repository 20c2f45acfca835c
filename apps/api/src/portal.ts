import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';

/** Serves the built portal: files as they are, and its page for every address that a person may open. */
export const servePortal = async (fastify: FastifyInstance, directory: string): Promise<void> => {
  const page = await readFile(join(directory, 'index.html'));
  const policy = contentPolicy(page.toString('utf8'));
  await fastify.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      // Vite names what it builds by content.
      const lasting = path.includes('/assets/');
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const send = (_: unknown, reply: { header(name: string, value: string): unknown; send(body: Buffer): unknown }) => {
    reply.header('content-type', 'text/html; charset=utf-8');
    reply.header('cache-control', 'no-cache');
    reply.header('content-security-policy', policy);
    return reply.send(page);
  };
  fastify.get('/', send);
  for (const area of areas) {
    fastify.get(`/${area}`, send);
    fastify.get(`/${area}/*`, send);
  }
};

/** The first segments of the portal's addresses. */
const areas = ['sign-in', 'workbench', 'agreements', 'projects', 'brands', 'cohorts', 'units', 'posts', 'register', 'account', 'activity'];

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
