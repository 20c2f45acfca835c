import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ready, root, run } from './ready.mjs';

// npm run pack [-- FOLDER]: the embedded event store as one file that npm installs anywhere, by default into dist/.
await ready();
const target = resolve(process.argv[2] ?? join(root, 'dist'));
const library = join(root, 'libs/platform/event-store-server');
const bundle = join(root, 'apps/event-store/bundle');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const workspace = read(join(root, 'package.json'));
const { name, version } = read(join(library, 'package.json'));

const scratch = mkdtempSync(join(tmpdir(), 'gongjian-pack-'));
const folder = join(scratch, 'package');
const end = (code) => {
  rmSync(scratch, { recursive: true, force: true });
  process.exit(code);
};
const must = async (program, args, options) => {
  const said = [];
  if ((await run(program, args, { heard: (bytes) => said.push(bytes), ...options })) === 0) return;
  console.error(Buffer.concat(said).toString());
  end(1);
};

/** What the programs import that is neither theirs nor of Node. */
const imported = new Set(
  readdirSync(bundle)
    .map((file) => readFileSync(join(bundle, file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/^import .*?from "([^."][^"]*)";$/gm)].map(([, from]) => from))
    .filter((from) => !from.startsWith('node:')),
);

/** Takes a file of types with all that it refers to. */
const takeTypes = (from, file, taken = new Set()) => {
  if (taken.has(file)) return;
  taken.add(file);
  mkdirSync(dirname(join(folder, 'types', file)), { recursive: true });
  copyFileSync(join(from, file), join(folder, 'types', file));
  for (const [, to] of readFileSync(join(from, file), 'utf8').matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g))
    takeTypes(from, join(dirname(file), `${to}.d.ts`), taken);
};

cpSync(bundle, join(folder, 'bundle'), { recursive: true });
copyFileSync(join(library, 'README.md'), join(folder, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
const types = join(scratch, 'types');
await must(process.execPath, [
  join(root, 'node_modules/typescript/bin/tsc'),
  '-p',
  join(library, 'tsconfig.types.json'),
  '--outDir',
  types,
]);
for (const entry of ['index.d.ts', 'jest.d.ts']) takeTypes(types, entry);
const manifest = {
  name,
  version,
  description: 'An event store that @eventstore/db-client takes for EventStoreDB, for development, tests and small installations',
  keywords: ['eventstore', 'eventstoredb', 'kurrentdb', 'event sourcing', 'embedded', 'jest'],
  license: workspace.license,
  type: 'module',
  engines: workspace.engines,
  bin: { 'gongjian-event-store': 'bundle/program.js' },
  exports: {
    '.': { types: './types/index.d.ts', default: './bundle/index.js' },
    './jest': { types: './types/jest.d.ts', default: './bundle/jest.js' },
  },
  dependencies: Object.fromEntries([...imported].sort().map((one) => [one, workspace.dependencies[one]])),
};
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
mkdirSync(target, { recursive: true });
await must('npm', ['pack', folder, '--pack-destination', target, '--loglevel=error']);
const file = join(target, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
console.log(`${file}\n安装 install: npm install ${file}`);
end(0);
