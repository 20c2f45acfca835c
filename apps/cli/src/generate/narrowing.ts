/** A JSON Schema as far as events use it. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly [keyword: string]: unknown;
}

/** Keywords that bound from below, and their opposites. */
const lower = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];
const upper = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];
const exact = ['format', 'pattern', 'allOf', 'contentEncoding', 'multipleOf'];

const said = (path: string): string => path || 'the whole';
const choices = ({ anyOf, oneOf, ...one }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [one];
const values = ({ enum: some, const: only }: JsonSchema): readonly unknown[] | undefined =>
  some ?? (only === undefined ? undefined : [only]);

const bounds = (before: JsonSchema, after: JsonSchema, path: string): string[] => {
  const number = (schema: JsonSchema, word: string) => schema[word] as number | undefined;
  const tighter = [
    ...lower.filter((word) => (number(after, word) ?? -Infinity) > (number(before, word) ?? -Infinity)),
    ...upper.filter((word) => (number(after, word) ?? Infinity) < (number(before, word) ?? Infinity)),
    ...exact.filter((word) => after[word] !== undefined && JSON.stringify(after[word]) !== JSON.stringify(before[word])),
  ];
  return tighter.map((word) => `${said(path)} has a tighter ${word}`);
};

const fields = (before: JsonSchema, after: JsonSchema, path: string): string[] => {
  const known = after.properties ?? {};
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const changed = Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const next = known[name];
    if (next) return narrowing(schema, next, at(name));
    return after.additionalProperties === false ? [`${at(name)} was removed or renamed`] : [];
  });
  const demanded = (after.required ?? []).filter((name) => !before.required?.includes(name));
  return [...changed, ...demanded.map((name) => `${at(name)} is required now`)];
};

/** What data that fit `before` may have that `after` does not take, said field by field; nothing where all of it still fits. */
export const narrowing = (before: JsonSchema, after: JsonSchema, path = ''): string[] => {
  const [was, is] = [choices(before), choices(after)];
  if (was.length > 1 || is.length > 1) {
    return was.flatMap((one) => {
      const reasons = is.map((other) => narrowing(one, other, path));
      return reasons.some((reason) => reason.length === 0) ? [] : reasons.sort((a, b) => a.length - b.length)[0]!;
    });
  }
  if (before.type !== after.type && after.type !== undefined) return [`${said(path)} is of another kind`];
  const taken = values(after);
  const lost = taken && (values(before) ?? ['any other value']).filter((value) => !taken.includes(value));
  return [
    ...(lost ?? []).map((value) => `${said(path)} no longer takes ${String(value)}`),
    ...fields(before, after, path),
    ...(after.items ? narrowing(before.items ?? {}, after.items, `${path}[]`) : []),
    ...bounds(before, after, path),
  ];
};
