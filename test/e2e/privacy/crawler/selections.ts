import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { root } from '../../../faults/support/platform-process.js';

/** The schema that the platform serves. */
export const schema: GraphQLSchema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'));

const isNeeded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

/** Everything that can be asked of a type without arguments, so many levels deep; of a list the first few. */
export const selectionOf = (type: GraphQLOutputType, levels: number, page = 20): string => {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  // What an interface stands for is asked for by the query of its own kind.
  if (isInterfaceType(named)) return '{ __typename id }';
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => fieldOf(field, levels, page));
  return `{ ${['__typename', ...parts].join(' ')} }`;
};

const fieldOf = (field: GraphQLField<unknown, unknown>, levels: number, page: number): string[] => {
  if (field.args.some(isNeeded)) return [];
  const named = getNamedType(field.type);
  if (isLeafType(named)) return [field.name];
  if (levels <= 0 || named.name === 'PageInfo') return named.name === 'PageInfo' ? [`${field.name} { hasNextPage endCursor }`] : [];
  const lists = field.args.some(({ name }) => name === 'first') ? `(first: ${page})` : '';
  // The nodes of a connection stand on the level of the connection.
  const below = /Connection$|Edge$/.test(named.name) ? levels : levels - 1;
  if (field.name === 'edges') return [];
  return [`${field.name}${lists} ${selectionOf(field.type, below, 5)}`];
};

const valueOf = (type: GraphQLInputType, name: string, ids: Readonly<Record<string, string>>): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType, name, ids)];
  if (isEnumType(inner)) return inner.getValues()[0]!.value as unknown;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || field.name in ids);
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name, ids)]));
  }
  if (name in ids) return ids[name];
  const samples: Readonly<Record<string, unknown>> = { Int: 1, Boolean: true, Date: '2026-01-05', Float: 1, Sha256: 'a'.repeat(64) };
  return getNamedType(inner).name === 'ID'
    ? '00000000-0000-4000-8000-0000000000aa'
    : (samples[getNamedType(inner).name] ?? '文'.repeat(64));
};

/** Every command on an object of the kind that is there already: its name, and the input under an id. */
export const commandsOn = (kind: string, id: string): { name: string; input: string; variables: object }[] =>
  Object.values((schema.getMutationType() as GraphQLObjectType).getFields()).flatMap(({ name, args }) => {
    const input = args.find((arg) => arg.name === 'input')?.type;
    const named = input && getNamedType(input);
    if (!isInputObjectType(named)) return [];
    const own = named.getFields()[`${kind}Id`];
    if (!own || !isNonNullType(own.type)) return [];
    return [{ name, input: named.name, variables: { input: valueOf(named, 'input', { [`${kind}Id`]: id }) } }];
  });

/** The queries there are. */
export const queries = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
