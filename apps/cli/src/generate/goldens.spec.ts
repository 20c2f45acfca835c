import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contexts } from './contexts.js';

const libs = join(import.meta.dirname, '../../../../libs');

describe.each(contexts.filter(({ definitions }) => definitions.length > 0).map((context) => [context.name, context] as const))(
  'events of %s',
  (name, { definitions, examples, words }) => {
    const folder = join(libs, name, 'src/events/golden');
    const files = readdirSync(folder);

    it('have an example, words in both languages and a golden file each', () => {
      for (const { type, version } of definitions) {
        expect(examples).toHaveProperty(type);
        expect(words[type]).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/\w/) });
        expect(files).toContain(`${type}.v${version}.json`);
      }
    });

    it.each(files)('are read as they were stored: %s', (file) => {
      const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { type: string; version: number; data: unknown };
      const definition = definitions.find(({ type }) => type === golden.type);
      if (!definition)
        throw new Error(`${golden.type} was stored and can no longer be read: put its definition back, a stored type is for ever`);
      // A version below today's is brought up by the context's upcasts as the log is read; there is none yet.
      expect(golden.version).toBe(definition.version);
      expect(definition.schema.parse(golden.data)).toEqual(golden.data);
    });
  },
);
