import { beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { PostsResolver } from './posts.resolver.js';
import { WaitingResolver, WhoCouldResolver } from './shared.resolvers.js';
import { UnitsResolver } from './units.resolver.js';

describe('the schema of the directory', () => {
  let sdl: string;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    const schema = await module.get(GraphQLSchemaFactory).create([UnitsResolver, PostsResolver, WaitingResolver, WhoCouldResolver]);
    sdl = printSchema(schema);
  });

  it.each(['registerUnit', 'renameUnit', 'moveUnit', 'correctUnit'])('has %s, answering a unit', (name) => {
    expect(sdl).toMatch(new RegExp(`  ${name}\\(input: \\w+Input!\\): UnitPayload!`));
  });

  it.each(['establishPost', 'fillPost', 'vacatePost', 'extendTerm', 'correctPost'])('has %s, answering a post', (name) => {
    expect(sdl).toMatch(new RegExp(`  ${name}\\(input: \\w+Input!\\): PostPayload!`));
  });

  it('links units with units, posts and people', () => {
    for (const field of ['parent: Unit', 'children: [Unit!]!', 'posts: [Post!]!', 'unit: Unit!', 'holder: Person'])
      expect(sdl).toContain(`  ${field}\n`);
  });
});
