import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import portal from './vite.config.js';

/** The checker of proofs as one file, for browsers of some years ago as well: it is to open where there is nothing else. */
export default defineConfig({
  base: './',
  plugins: [react(), viteSingleFile({ removeViteModuleLoader: true })],
  resolve: portal.resolve!,
  build: { outDir: 'dist', emptyOutDir: false, target: 'es2020', rolldownOptions: { input: 'gongjian-verify.html' } },
});
