import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { type GraphQLInputType, buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { schemaText } from './schema-text.js';

const printed = new URL('../schema.graphql', import.meta.url);

it('is the schema that the code declares (npm run generate prints it)', async () => {
  expect(await schemaText()).toBe(await readFile(printed, 'utf8'));
}, 20_000);

const isCommand = (input: GraphQLInputType): boolean => {
  const named = getNamedType(input);
  return isInputObjectType(named) && 'commandId' in named.getFields();
};

it('refuses in one way: every command answers a payload with a receipt and a refusal', async () => {
  const mutations = Object.values(
    buildSchema(await readFile(printed, 'utf8'))
      .getMutationType()!
      .getFields(),
  );
  const commands = mutations.filter(({ args }) => args.length === 1 && isCommand(args[0]!.type));
  expect(commands.length).toBeGreaterThan(50);
  for (const { name, type } of commands) {
    const payload = getNamedType(type);
    expect([name, isObjectType(payload) && Object.keys(payload.getFields())]).toEqual([
      name,
      expect.arrayContaining(['receipt', 'refusal']),
    ]);
  }
});
