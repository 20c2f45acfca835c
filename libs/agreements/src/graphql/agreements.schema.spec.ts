import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { printSchema } from 'graphql';
import { agreement } from '../domain/agreement.decider.js';
import { CommentResolver, PartyResolver, VersionResolver } from './agreement-parts.resolvers.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { NegotiationResolver } from './negotiation.resolver.js';
import { RegisterResolver } from './register.resolver.js';
import { SigningResolver } from './signing.resolver.js';

const resolvers = [
  AgreementsResolver,
  PartyResolver,
  VersionResolver,
  CommentResolver,
  NegotiationResolver,
  SigningResolver,
  RegisterResolver,
];
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

describe('the schema of agreements', () => {
  let sdl: string;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    sdl = printSchema(await module.get(GraphQLSchemaFactory).create(resolvers));
  });

  const rules = Object.entries<{ by: { right: string } }>(agreement.decide);
  const named = (mine: boolean) => rules.filter(([, { by }]) => (by.right === 'platform') === mine).map(([name]) => name);

  it.each(named(true))('offers no way to give %s, which the platform alone gives', (command) => {
    expect(sdl).not.toContain(`input ${command}Input`);
  });

  it.each(named(false))('offers %s as a mutation that answers the agreement', (command) => {
    expect(sdl).toContain(`  ${lowerFirst(command)}(input: ${command}Input!): AgreementPayload!`);
  });

  it('names the values of enums in upper snake case', () => {
    for (const value of ['CO_BUILDING', 'BEAUTIFUL_VILLAGE', 'NEGOTIATING', 'NOT_YET', 'IN_FORCE']) expect(sdl).toContain(`  ${value}\n`);
  });

  it('tells the public no more than the register needs', () => {
    const entry = /type RegisterEntry \{([^}]*)\}/.exec(sdl)![1]!;
    const fields = [...entry.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    expect(fields.sort()).toEqual(['documentNumber', 'effectiveFrom', 'effectiveTo', 'id', 'kind', 'partyNames', 'standing', 'title']);
  });
});
