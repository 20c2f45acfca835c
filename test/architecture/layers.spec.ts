import { execFile } from 'node:child_process';
import { rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** One file that breaks one rule: where it lies, what it says, and the rule that must name it. */
const violations: readonly { rule: string; file: string; text: string }[] = [
  { rule: 'pure-layers', file: 'libs/agreements/src/domain/planted-a.ts', text: "import 'node:crypto';" },
  { rule: 'pure-layers', file: 'libs/platform/kernel/src/planted-b.ts', text: "import 'lru-cache';" },
  { rule: 'pure-layers', file: 'libs/projects/src/read/planted-c.projection.ts', text: "import '@gongjian/read-models';" },
  { rule: 'search-is-pure', file: 'libs/platform/search/src/planted-c2.ts', text: "import '@gongjian/read-models';" },
  { rule: 'pure-layers', file: 'libs/projects/src/write/planted-aa.process.ts', text: "import '@gongjian/processes';" },
  { rule: 'events-know-events', file: 'libs/agreements/src/events/planted-d.ts', text: "import '../domain/agreement.decider.js';" },
  { rule: 'domain-knows-no-projection', file: 'libs/agreements/src/domain/planted-e.ts', text: "import '../graphql/index.js';" },
  { rule: 'write-knows-no-read', file: 'libs/agreements/src/write/planted-f.ts', text: "import '../graphql/index.js';" },
  { rule: 'read-knows-no-write', file: 'libs/agreements/src/read/planted-g.ts', text: "import '../graphql/index.js';" },
  { rule: 'directory-knows-upstream-only', file: 'libs/directory/src/write/planted-h.ts', text: "import '@gongjian/agreements/events';" },
  { rule: 'agreements-knows-upstream-only', file: 'libs/agreements/src/write/planted-i.ts', text: "import '@gongjian/projects/events';" },
  { rule: 'projects-knows-upstream-only', file: 'libs/projects/src/write/planted-j.ts', text: "import '@gongjian/brands/events';" },
  { rule: 'brands-knows-upstream-only', file: 'libs/brands/src/write/planted-k.ts', text: "import '@gongjian/workbench';" },
  { rule: 'directory-by-its-entries', file: 'libs/projects/src/write/planted-l.ts', text: "import '@gongjian/directory';" },
  { rule: 'agreements-by-its-entries', file: 'libs/projects/src/write/planted-m.ts', text: "import '@gongjian/agreements';" },
  { rule: 'projects-by-its-entries', file: 'libs/brands/src/write/planted-n.ts', text: "import '@gongjian/projects';" },
  { rule: 'brands-by-its-entries', file: 'libs/workbench/src/write/planted-o.ts', text: "import '@gongjian/brands';" },
  { rule: 'workbench-by-its-entries', file: 'libs/brands/src/write/planted-oa.ts', text: "import '@gongjian/workbench';" },
  { rule: 'one-door-to-the-log', file: 'libs/agreements/src/write/planted-p.ts', text: "import '@eventstore/db-client';" },
  { rule: 'one-door-to-sql', file: 'libs/agreements/src/read/planted-q.ts', text: "import 'pg';" },
  { rule: 'platform-knows-no-context', file: 'libs/platform/graphql/src/planted-r.ts', text: "import '@gongjian/agreements/events';" },
  { rule: 'libraries-know-no-app', file: 'libs/platform/graphql/src/planted-s.ts', text: "import '@gongjian/api';" },
  { rule: 'proof-stands-alone', file: 'libs/proof/src/planted-ta.ts', text: "import 'node:crypto';" },
  { rule: 'portal-speaks-graphql', file: 'apps/portal/src/planted-t.ts', text: "import '@gongjian/kernel';" },
];

const impurities: readonly { file: string; text: string }[] = [
  { file: 'libs/agreements/src/domain/planted-u.ts', text: 'export const now = Date.now();' },
  { file: 'libs/agreements/src/domain/planted-v.ts', text: 'export const now = new Date();' },
  { file: 'libs/agreements/src/events/planted-w.ts', text: 'export const luck = Math.random();' },
  { file: 'libs/proof/src/planted-wa.ts', text: 'export const now = Date.now();' },
  { file: 'libs/projects/src/write/planted-ab.process.ts', text: 'export const now = Date.now();' },
  { file: 'libs/projects/src/read/planted-x.projection.ts', text: 'export const id = crypto.randomUUID();' },
  { file: 'libs/brands/src/domain/planted-xa.ts', text: 'export const place = process.cwd();' },
];

/** What no file of the server may do. */
const careless: readonly { file: string; text: string }[] = [
  {
    file: 'libs/agreements/src/graphql/planted-aa.resolver.ts',
    text: 'export class Planted { @ResolveField() title(@Parent() row: object) { return row; } }',
  },
  {
    file: 'libs/agreements/src/write/planted-ac.ts',
    text: "import { once } from 'node:events';\nprocess.on('exit', async () => { await once(process, 'exit'); });",
  },
];

const cycle = [
  { file: 'libs/agreements/src/domain/planted-y.ts', text: "import './planted-z.js';" },
  { file: 'libs/agreements/src/domain/planted-z.ts', text: "import './planted-y.js';" },
];

const planted = [...violations, ...impurities, ...careless, ...cycle];

const plant = async (): Promise<void> => {
  for (const { file, text } of planted) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), `${text}\nexport {};\n`);
  }
};

const uproot = (): Promise<unknown> => Promise.all(planted.map(({ file }) => rm(join(root, file), { force: true })));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the dependency tool finds in the tree as it stands. */
const cruise = async (): Promise<readonly Violation[]> => {
  const { stdout } = await run(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      'apps',
      'libs',
    ],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
};

interface Finding {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly message: string }[];
}

/** What the linter says against syntax that the house forbids, by file. */
const lint = async (files: readonly string[]): Promise<readonly (readonly [file: string, message: string])[]> => {
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', ...files], {
    cwd: root,
  }).catch((failed: { stdout: string }) => failed);
  return (JSON.parse(stdout) as Finding[]).flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
      .map(({ message }) => [filePath.slice(root.length + 1), message] as const),
  );
};

const settingsOf = async <T>(file: string): Promise<T> => ((await import(join(root, file))) as { default: T }).default;

/** What the house says against syntax. */
const forbidden = async (): Promise<readonly string[]> =>
  (await settingsOf<{ rules?: Record<string, unknown[]> }[]>('eslint.config.mjs')).flatMap(({ rules }) =>
    (rules?.['no-restricted-syntax'] ?? []).slice(1).map((one) => (one as { message: string }).message),
  );

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)].toSorted();

describe('the house rules are enforced by tools', () => {
  afterAll(uproot);

  it('have a violation to plant for each layer rule', async () => {
    const { forbidden: rules } = await settingsOf<{ forbidden: { name: string }[] }>('.dependency-cruiser.mjs');
    expect(distinct([...violations.map(({ rule }) => rule), 'no-cycles'])).toEqual(distinct(rules.map(({ name }) => name)));
  });

  it('finds one planted violation of each rule, and none in the tree without them', async () => {
    await uproot();
    expect((await cruise()).map(({ from, rule }) => `${rule.name} ${from}`)).toEqual([]);
    await plant();
    const found = (await cruise()).map(({ from, rule }) => `${rule.name} ${from}`);
    for (const { rule, file } of violations) expect(found).toContain(`${rule} ${file}`);
    expect(found.some((one) => one.startsWith('no-cycles libs/agreements/src/domain/planted-'))).toBe(true);
    const linted = [...impurities, ...careless].map(({ file }) => file);
    const said = await lint(linted);
    expect(distinct(said.map(([file]) => file))).toEqual(linted.toSorted());
    expect(distinct(said.map(([, message]) => message))).toEqual(distinct(await forbidden()));
    await uproot();
  }, 180_000);
});
