import { describe, expect, it } from '@jest/globals';
import { agreementsDefinitions } from './events.js';
import { examples } from './examples.js';
import { details, words } from './words.js';

describe.each(agreementsDefinitions.map((definition) => [definition.type, definition] as const))('%s', (type, { schema }) => {
  const data = examples[type] as Record<string, unknown>;

  it('takes its example and nothing besides', () => {
    expect(schema.parse(data)).toEqual(data);
    expect(schema.safeParse({ ...data, email: 'a@b.cn' }).success).toBe(false);
  });

  it('has words in both languages that name only fields it has', () => {
    for (const text of [words[type].zh, words[type].en]) {
      expect(text).not.toBe('');
      for (const [, field] of text.matchAll(/\{(\w+)\}/g)) expect(data).toHaveProperty(field!);
    }
    const told = details[type]?.(data as never) ?? [];
    for (const { label, value } of told) expect([label.zh, label.en, value].every(Boolean)).toBe(true);
  });
});
