import { describe, expect, it } from '@jest/globals';
import { type EventDefinition, type Upcasts, defineEvent, line, ofPerson, personal } from '@gongjian/kernel';
import fc from 'fast-check';
import { z } from 'zod';
import { breaches, grown, schemaOf } from './evolution.js';
import { narrowing } from './narrowing.js';

const shape = {
  caseId: z.uuid(),
  title: line,
  channel: line.optional(),
  level: z.enum(['city', 'nation']),
  parts: z.array(z.strictObject({ name: line, weight: z.int().min(1).max(100) })),
};
const stored = defineEvent('CasePublished', 1, shape);
const history = grown({}, [stored]);
const withFields = (version: number, over: Record<string, z.ZodType | undefined>): EventDefinition => {
  const fields = Object.fromEntries(Object.entries({ ...shape, ...over }).filter(([, schema]) => schema)) as z.ZodRawShape;
  return defineEvent('CasePublished', version, fields) as EventDefinition;
};
const found = (definition: EventDefinition | undefined, upcasts: Upcasts = {}) =>
  breaches(history, definition ? [definition] : [], upcasts);

describe('what was stored stays readable', () => {
  it('is so while nothing changes, and with a new optional field under a higher version', () => {
    expect(found(stored as EventDefinition)).toEqual([]);
    expect(found(withFields(2, { quote: personal(line).optional() }))).toEqual([]);
    expect(found(withFields(2, { level: z.enum(['city', 'province', 'nation']), title: z.string().min(1).max(300) }))).toEqual([]);
  });

  it.each([
    ['a type that is gone or renamed', undefined, /^CasePublished was stored and is not defined any more: put its definition back/],
    ['a new field under the old version', withFields(1, { note: line.optional() }), /call it version 2, and leave 1 as it was/],
    ['a version that falls', withFields(0, {}), /go on from 1/],
    ['a version that jumps', withFields(3, {}), /call it version 2/],
    ['a field removed', withFields(2, { channel: undefined }), /channel was removed or renamed: keep the field as it was, or lift/],
    ['a field renamed', withFields(2, { channel: undefined, medium: line.optional() }), /channel was removed or renamed/],
    ['a new field demanded', withFields(2, { place: line }), /place is required now/],
    ['an optional field demanded', withFields(2, { channel: line }), /channel is required now/],
    ['a value no longer taken', withFields(2, { level: z.enum(['nation']) }), /level no longer takes city/],
    ['another kind', withFields(2, { title: z.int() }), /title is of another kind/],
    ['a shorter text', withFields(2, { title: z.string().max(20) }), /title has a tighter maxLength/],
    ['a field deep inside', withFields(2, { parts: z.array(z.strictObject({ name: line })) }), /parts\[\]\.weight was removed/],
    [
      'a smaller number',
      withFields(2, { parts: z.array(z.strictObject({ name: line, weight: z.int().max(9).min(1) })) }),
      /tighter maximum/,
    ],
    ['a plain field sealed', withFields(2, { title: personal(line) }), /title/],
  ])('%s is told in one sentence', (_, definition, sentence) => {
    const told = found(definition);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(sentence);
  });

  it('a change of shape is fine with an upcast from that version, and only with it', () => {
    const channels = withFields(2, { channel: undefined, channels: z.array(line) });
    const lift = ({ channel, ...rest }: { channel?: string }) => ({ ...rest, channels: channel ? [channel] : [] });
    expect(found(channels, { CasePublished: { 1: lift as never } })).toEqual([]);
    expect(found(channels, { CasePublished: { 2: lift as never } }).length).toBeGreaterThan(0);
    expect(found(channels, { Other: { 1: lift as never } }).length).toBeGreaterThan(0);
  });

  it('the history keeps what it holds, whatever the code says', () => {
    const next = grown(history, [withFields(1, { title: z.int() }), withFields(2, { note: line.optional() })]);
    expect(next['CasePublished']!['1']).toEqual(history['CasePublished']!['1']);
    expect(Object.keys(next['CasePublished']!)).toEqual(['1', '2']);
  });
});

describe('narrowing', () => {
  const value = fc.oneof(
    fc.constantFrom('city', 'nation', 'x', '', 'a'.repeat(30)),
    fc.integer({ min: -2, max: 200 }),
    fc.boolean(),
    fc.array(fc.constantFrom('city', 'x'), { maxLength: 3 }),
    fc.record({ a: fc.constantFrom('city', 7), b: fc.constantFrom('x', 1) }, { requiredKeys: [] }),
  );
  const schemas: z.ZodType[] = [
    z.string(),
    z.string().min(1).max(20),
    z.enum(['city', 'nation']),
    z.enum(['city', 'nation', 'x']),
    z.int().min(0).max(100),
    z.int().min(-5).max(300),
    z.boolean(),
    z.array(z.string()),
    z.array(z.enum(['city', 'x'])).max(2),
    z.strictObject({ a: z.string() }),
    z.strictObject({ a: z.union([z.string(), z.int()]).optional(), b: z.string().optional() }),
    z.strictObject({ a: z.string().optional() }),
    z.union([z.string(), z.int()]),
    z.literal('city'),
  ];

  it('is silent only where everything that fit still fits', () =>
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.constantFrom(...schemas), value, (before, after, data) => {
        const of = (schema: z.ZodType) => schemaOf({ type: 'Any', version: 1, schema });
        fc.pre(before.safeParse(data).success && !after.safeParse(data).success);
        expect(narrowing(of(before), of(after))).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    ));

  it('knows that what is personal may be stored sealed alone', () => {
    const person = '0192f0a1-0000-7000-8000-000000000001';
    expect(personal(line).safeParse(ofPerson(person, 'x')).success).toBe(true);
    expect(JSON.stringify(schemaOf({ type: 'Any', version: 1, schema: personal(line) }))).toContain('"personal":true');
  });
});
