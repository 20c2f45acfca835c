import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiRefusals } from './api-refusals.js';
import { contextPage, refusalPage } from './context-page.js';
import { contexts } from './contexts.js';
import { breaches } from './evolution.js';
import { eventWords } from './event-words.js';
import { goldens } from './goldens.js';
import { scalePage } from './scale.js';
import { schemaFile, schemaPage, storedSchemas } from './schemas.js';
import { schemaText } from '@gongjian/api';
import { format, resolveConfig } from 'prettier';

// Writes what is drawn from code, or with --check says what no longer fits.
const root = process.argv[2]!;
const check = process.argv.includes('--check');

const tidy = async (path: string, text: string): Promise<string> =>
  /\.(?:md|ts)$/.test(path)
    ? format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: path.endsWith('.md') ? 'markdown' : 'typescript' })
    : text;

const files: readonly (readonly [path: string, text: string])[] = [
  ...contexts.map((context) => [`libs/${context.name}/README.md`, contextPage(context)] as const),
  ...contexts
    .filter(({ definitions }) => definitions.length > 0)
    .map((context) => [schemaFile(context), schemaPage(root, context)] as const),
  ['libs/platform/graphql/REFUSALS.md', refusalPage([{ zh: '平台', en: 'Platform', refusals: apiRefusals }, ...contexts])],
  ['apps/api/schema.graphql', await schemaText()],
  ['apps/portal/src/i18n/zh-CN/events.ts', eventWords(contexts, 'zh')],
  ['apps/portal/src/i18n/en/events.ts', eventWords(contexts, 'en')],
  ['infra/README.md', scalePage(root)],
];

// Before anything is written: what the code would no longer read.
const told = contexts.flatMap((context) => breaches(storedSchemas(root, context), context.definitions, context.upcasts));
for (const sentence of told) console.error(sentence);
if (told.length > 0) process.exit(1);

const stale: string[] = [];
for (const [path, text] of files) {
  const wanted = await tidy(path, text);
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
}

for (const { path, text } of contexts.flatMap(goldens)) {
  const file = join(root, path);
  if (!existsSync(file)) {
    stale.push(path);
    if (!check) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} would change, but what is stored stays readable as it is: raise the version of the event instead.`);
    process.exitCode = 1;
  }
}

if (check && stale.length > 0) {
  console.error(`Not as the code draws them; run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else if (stale.length > 0) console.log(`written:\n${stale.map((path) => `  ${path}`).join('\n')}`);
