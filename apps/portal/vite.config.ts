import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

const api = process.env['GONGJIAN_API'] ?? 'http://127.0.0.1:3000';

/** The api tells the page where it is mounted; the development server mounts it at the root. */
const mountedAtRoot: Plugin = {
  name: 'mounted-at-root',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'base', attrs: { href: '/' }, injectTo: 'head-prepend' }],
};

/** Built with relative addresses, so that the portal works below any path; in development the api is reached through the same origin. */
export default defineConfig({
  base: './',
  plugins: [react(), mountedAtRoot],
  resolve: { conditions: ['@gongjian/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 800 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/files': api, '/health': api },
  },
});
