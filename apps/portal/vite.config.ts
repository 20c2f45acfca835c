import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

const api = process.env['GONGJIAN_API'] ?? 'http://127.0.0.1:3000';

/** The api tells the page where it is mounted; the development server mounts it at the root. */
const mountedAtRoot: Plugin = {
  name: 'mounted-at-root',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'base', attrs: { href: '/' }, injectTo: 'head-prepend' }],
};

/** Lays a compressed copy beside every text that was built, for a server that sends those to browsers that take them. */
const compressedCopies: Plugin = {
  name: 'compressed-copies',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        const source = file.type === 'chunk' ? file.code : file.source;
        if (!/\.(?:js|css|svg)$/.test(fileName) || source.length < smallest) continue;
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
      }
    },
  },
};

/** Shorter texts than this, in bytes, gain nothing. */
const smallest = 1_000;

/** Built with relative addresses, so that the portal works below any path; in development the api is reached through the same origin. */
export default defineConfig({
  base: './',
  plugins: [react(), mountedAtRoot, compressedCopies],
  resolve: { conditions: ['@gongjian/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 800 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/files': api, '/health': api },
  },
});
