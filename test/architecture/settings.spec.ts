import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/(^|\/)(node_modules|dist|bundle|gql)\/|\.spec\.ts$/.test(file))
    .map((file) => text(`${folder}/${file}`)),
);

const found = (pattern: RegExp, texts: readonly string[]): readonly string[] =>
  texts.flatMap((one) => [...one.matchAll(pattern)].map(([, name]) => name!));

/** What says something of the machine, and what only tests are told (CONTRIBUTING.md). */
const others = /^(PATH|USER|TEST_.*|FAULT_.*)$/;

const read = new Set(
  [
    ...found(/\benv(?:\.|\[')([A-Z][A-Z0-9_]*)/g, sources),
    ...found(/\brequired\('([A-Z][A-Z0-9_]*)'\)/g, sources),
    ...found(/\b([A-Z][A-Z0-9_]*)\b/g, found(/\{([^{}]*)\} = process\.env/g, sources)),
    ...found(/\b(GONGJIAN_[A-Z_]+)/g, sources),
    ...found(/\$\{([A-Z_]+)/g, [text('infra/compose.yaml')]),
  ].filter((name) => !others.test(name)),
);

const [, section = ''] = /^## Settings\n([^]*?)^## /m.exec(text('infra/README.md')) ?? [];
const named = found(/`([A-Z][A-Z0-9_]*)`/g, found(/^\| (`[^|]*?) +\|/gm, [section]));

describe('the table of settings', () => {
  it('holds every environment variable that a program reads, and none that is gone', () => {
    expect(named.toSorted()).toEqual([...read].toSorted());
  });

  it('is written from what was found', () => {
    expect(read.size).toBeGreaterThan(30);
  });
});
