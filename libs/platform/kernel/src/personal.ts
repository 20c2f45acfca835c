import { z } from 'zod';
import { type PersonId, PersonId as PersonIdSchema, statement } from './values.js';

const base64 = (characters: number) => z.base64().length(characters);

/** A value about a person as the log and every read model hold it: AES-256-GCM under a key that this person alone has. */
export const Sealed = z.strictObject({
  v: z.literal(1),
  person: PersonIdSchema,
  iv: base64(16),
  ciphertext: z.base64(),
  tag: base64(24),
});
export type Sealed = z.infer<typeof Sealed>;

/** The same value before the gate has sealed it: what deciders write. It is never stored. */
export interface Unsealed<T = unknown> {
  readonly v: 0;
  readonly person: PersonId;
  readonly plain: T;
}

/** A value about a person, sealed or not yet. */
export type Personal<T = unknown> = Unsealed<T> | Sealed;

const marked = new WeakSet<object>();

/** Marks a field of an event that says something about a person: the gate seals it under that person's key. */
export const personal = <Value extends z.ZodType>(value: Value) => {
  const unsealed = z.strictObject({ v: z.literal(0), person: PersonIdSchema, plain: value });
  const schema = z.discriminatedUnion('v', [Sealed, unsealed]).meta({ personal: true });
  marked.add(schema);
  return schema;
};

/** What one person says, as events carry it. */
export const Statement = personal(statement);
export type Statement = z.infer<typeof Statement>;

/** Says whose the value is, for a field marked as personal. */
export const ofPerson = <T>(person: PersonId, plain: T): Unsealed<T> => ({ v: 0, person, plain });

/** What zod keeps of a schema's parts; each kind of schema has some of them. */
interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/** Whether any field within the schema is marked as personal. */
export const carriesPersonal = (schema: z.ZodType): boolean => {
  if (marked.has(schema)) return true;
  const { shape = {}, options = [], element, innerType } = schema.def as Parts;
  return [...Object.values(shape), ...options, element, innerType].some((part) => part !== undefined && carriesPersonal(part));
};

const isUnsealed = (value: object): value is Unsealed => 'v' in value && value.v === 0 && 'person' in value && 'plain' in value;

/** The values in the data that are not sealed yet, in the order in which `withSealed` takes them. */
export const unsealedIn = (data: unknown): readonly Unsealed[] => {
  if (typeof data !== 'object' || data === null) return [];
  return isUnsealed(data) ? [data] : Object.values(data).flatMap(unsealedIn);
};

/** The data with each unsealed value replaced by the next of `sealed`. */
export const withSealed = (data: unknown, sealed: Iterator<Sealed>): unknown => {
  if (typeof data !== 'object' || data === null) return data;
  if (isUnsealed(data)) return sealed.next().value;
  if (Array.isArray(data)) return data.map((part) => withSealed(part, sealed));
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, withSealed(part, sealed)]));
};
