import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { schemaText } from './schema-text.js';

const printed = new URL('../schema.graphql', import.meta.url);

it('is the schema that the code declares (npm run generate prints it)', async () => {
  expect(await schemaText()).toBe(await readFile(printed, 'utf8'));
}, 120_000);

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

/** What cannot be tried out, and why. */
const withoutTrial = {
  actFor: 'says for which post the session acts; the next call says otherwise',
  beginVisit: 'notes that the caller is there',
  changePassword: 'proves the password in use by entering it: a trial would be a guess more',
  createApiToken: 'a key of the caller alone, who can revoke it',
  markSeen: 'notes what the caller has seen',
  revokeApiToken: 'refuses nothing, and leads to nothing but the end of a key of the caller',
  setLanguage: 'a setting of the caller alone, to be set back',
  signIn: 'proves who comes: a trial would be a guess more',
  signOut: 'refuses nothing',
  signTreeHead: 'what is signed is known by signing it',
  testUnitRobot: 'is a trial itself',
};

it('lets every mutation be tried out by dryRun, save for those that stand here with the reason', async () => {
  const mutations = Object.values(
    buildSchema(await readFile(printed, 'utf8'))
      .getMutationType()!
      .getFields(),
  );
  const without = mutations.filter(({ args }) => {
    const given = args.flatMap(({ name, type }) => {
      const named = getNamedType(type);
      return isInputObjectType(named) ? Object.keys(named.getFields()) : [name];
    });
    return !given.includes('dryRun');
  });
  expect(mutations.length).toBeGreaterThan(70);
  expect(without.map(({ name }) => name).sort()).toEqual(Object.keys(withoutTrial));
});

/** Kinds that everybody signed in may see. */
const seenByAll = ['cohort', 'post', 'unit'];

it('lets nobody choose the id of what may be hidden: a chosen one would tell whether another object has it', async () => {
  const mutations = Object.values(
    buildSchema(await readFile(printed, 'utf8'))
      .getMutationType()!
      .getFields(),
  );
  const chosen = mutations.flatMap(({ type, args: [given] }) => {
    const [payload, input] = [getNamedType(type), given && getNamedType(given.type)];
    if (!isObjectType(payload) || !isInputObjectType(input)) return [];
    const { receipt, refusal, wouldHappen, ...objects } = payload.getFields();
    return Object.keys(objects).filter((kind) => input.getFields()[`${kind}Id`]?.type === GraphQLID);
  });
  expect(chosen.sort()).toEqual(seenByAll);
});

/** What stands in no read model, so that nothing has to be waited for. */
const readNoModel = {
  consistencyProof: 'the transparency log on disk',
  noticeSettings: 'what a person chose',
  platform: 'how far the read models are',
  processSteps: 'what the processes keep',
  processes: 'what the processes keep',
  projectionReports: 'what the projector noted',
  transparency: 'the transparency log on disk',
  treeHeads: 'the transparency log on disk',
  unitRobot: 'what a unit set',
};

it('lets every query that reads a read model wait for a position, and every subscription go on from one', async () => {
  const schema = buildSchema(await readFile(printed, 'utf8'));
  const without = (type: GraphQLObjectType, argument: string) =>
    Object.values(type.getFields())
      .filter(({ args }) => !args.some(({ name, type: given }) => name === argument && String(given) === 'Position'))
      .map(({ name }) => name);
  expect(without(schema.getQueryType()!, 'atLeast').sort()).toEqual(Object.keys(readNoModel));
  expect(without(schema.getSubscriptionType()!, 'from')).toEqual([]);
});

it('tells of every kind of object how much of it is new to the caller', async () => {
  const schema = buildSchema(await readFile(printed, 'utf8'));
  const kinds = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
  expect(kinds.length).toBeGreaterThan(4);
  expect(kinds.filter((type) => !('unseenChanges' in type.getFields())).map(({ name }) => name)).toEqual([]);
});
