import type { EventDefinition, Upcasts } from '@gongjian/kernel';
import { z } from 'zod';
import { type JsonSchema, narrowing } from './narrowing.js';

/** The schema of every version of every event type that was ever stored: by type, then by version. Only grows. */
export type SchemaHistory = Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;

type Definition = Pick<EventDefinition, 'type' | 'version' | 'schema'>;

/** What a format says already need not be said again by a pattern, which a newer schema library may write otherwise. */
const tidy = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('format' in value)) return value;
  const { pattern: _pattern, ...rest } = value as JsonSchema;
  return rest;
};

/** An event's schema as the history keeps it. */
export const schemaOf = ({ schema }: Definition): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(JSON.stringify(json, tidy)) as JsonSchema;
};

const same = (a: JsonSchema, b: JsonSchema): boolean => JSON.stringify(a) === JSON.stringify(b);
const versionsOf = (history: SchemaHistory, type: string): number[] => Object.keys(history[type] ?? {}).map(Number);

/** The history with what is new in the code. What stands in it stays as it is. */
export const grown = (history: SchemaHistory, definitions: readonly Definition[]): SchemaHistory => {
  const next: Record<string, Readonly<Record<string, JsonSchema>>> = { ...history };
  for (const definition of definitions) {
    const { type, version } = definition;
    next[type] = { [version]: schemaOf(definition), ...next[type] };
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Each way in which the code would no longer read what was stored, with what to do about it. */
export const breaches = (history: SchemaHistory, definitions: readonly Definition[], upcasts: Upcasts): string[] => {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  return Object.keys(history).flatMap((type) => {
    const definition = byType.get(type);
    if (!definition) return [`${type} was stored and is not defined any more: put its definition back, a stored type is for ever.`];
    return [...ofVersions(history, definition), ...ofSteps(history, definition, upcasts)];
  });
};

const ofVersions = (history: SchemaHistory, definition: Definition): string[] => {
  const { type, version } = definition;
  const latest = Math.max(...versionsOf(history, type));
  if (version < latest) return [`${type} is at version ${version}, but version ${latest} was stored: go on from ${latest}.`];
  if (version > latest + 1) return [`${type} jumps from version ${latest} to ${version}: call it version ${latest + 1}.`];
  const kept = history[type]![version];
  if (!kept || same(kept, schemaOf(definition))) return [];
  return [`${type} changed, but is still called version ${version}: call it version ${version + 1}, and leave ${version} as it was.`];
};

const ofSteps = (history: SchemaHistory, definition: Definition, upcasts: Upcasts): string[] => {
  const { type } = definition;
  const known = grown(history, [definition])[type]!;
  return versionsOf(history, type).flatMap((version) => {
    const next = known[version + 1];
    if (!next || upcasts[type]?.[version]) return [];
    return narrowing(known[version]!, next).map(
      (loss) =>
        `${type} of version ${version} would no longer be read, since in version ${version + 1} ${loss}: ` +
        `keep the field as it was, or lift the old data by an upcast from version ${version} in upcasts.ts.`,
    );
  });
};
