import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { upcasted } from '@gongjian/kernel';
import { contexts } from './contexts.js';
import { breaches } from './evolution.js';
import { storedSchemas } from './schemas.js';

const root = join(import.meta.dirname, '../../../..');

interface Golden {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

describe.each(contexts.filter(({ definitions }) => definitions.length > 0).map((context) => [context.name, context] as const))(
  'events of %s',
  (name, context) => {
    const { definitions, examples, words, upcasts } = context;
    const folder = join(root, 'libs', name, 'src/events/golden');
    const files = readdirSync(folder);

    it('are read whatever version they were stored under', () =>
      expect(breaches(storedSchemas(root, context), definitions, upcasts)).toEqual([]));

    it('have an example, words in both languages, a golden file and a schema each', () => {
      const schemas = storedSchemas(root, context);
      for (const { type, version } of definitions) {
        expect(examples).toHaveProperty(type);
        expect(words[type]).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/\w/) });
        expect(files).toContain(`${type}.v${version}.json`);
        expect(schemas[type]).toHaveProperty(String(version));
      }
    });

    it('have a golden file of every version that was stored', () => {
      const stored = Object.entries(storedSchemas(root, context)).flatMap(([type, versions]) =>
        Object.keys(versions).map((version) => `${type}.v${version}.json`),
      );
      expect(files.sort()).toEqual(stored.sort());
    });

    it.each(files)('lift what was stored to what is known today: %s', (file) => {
      const { type, version, data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
      const definition = definitions.find((one) => one.type === type);
      if (!definition) throw new Error(`${type} was stored and can no longer be read: put its definition back, a stored type is for ever`);
      const lifted = upcasted(upcasts, type, version, definition.version, data);
      expect(definition.schema.parse(lifted)).toEqual(lifted);
      // What needed no lifting is read as it lies in the log, to the last field.
      if (!Object.keys(upcasts[type] ?? {}).some((from) => Number(from) >= version)) expect(lifted).toEqual(data);
    });

    it('lift nothing that was never stored', () => {
      const schemas = storedSchemas(root, context);
      for (const [type, steps] of Object.entries(upcasts))
        for (const from of Object.keys(steps)) {
          expect(Object.keys(schemas[type] ?? {})).toEqual(expect.arrayContaining([from, String(Number(from) + 1)]));
        }
    });
  },
);
