import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { printSchema } from 'graphql';
import { project } from '../domain/project.decider.js';
import { AgreementProjectsResolver, ProjectAgreementResolver } from './agreement-projects.resolver.js';
import { MilestoneCommandsResolver } from './milestone-commands.resolver.js';
import { MilestonesResolver } from './milestones.resolver.js';
import { ProjectCommandsResolver } from './project-commands.resolver.js';
import { ProjectsResolver } from './projects.resolver.js';

const resolvers = [
  ...[ProjectsResolver, MilestonesResolver, ProjectCommandsResolver, MilestoneCommandsResolver],
  ...[AgreementProjectsResolver, ProjectAgreementResolver],
];

describe('the schema of projects', () => {
  let sdl: string;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    sdl = printSchema(await module.get(GraphQLSchemaFactory).create(resolvers));
  });

  const rules = Object.entries<{ by: { right: string } }>(project.decide);
  const named = (mine: boolean) => rules.filter(([, { by }]) => (by.right === 'platform') === mine).map(([name]) => name);

  it.each(named(true))('offers no way to give %s, which the platform alone gives', (command) => {
    expect(sdl).not.toContain(`input ${command}Input`);
  });

  it.each(named(false))('offers %s as a mutation that answers the project', (command) => {
    expect(sdl).toContain(`  ${command[0]!.toLowerCase()}${command.slice(1)}(input: ${command}Input!): ProjectPayload!`);
  });

  it('names the values of enums in upper snake case, and no absent project', () => {
    for (const value of ['UNDER_ACCEPTANCE', 'SOON_LATE', 'DONE_LATE', 'GREY']) expect(sdl).toContain(`  ${value}\n`);
    expect(sdl).not.toContain('ABSENT');
  });
});
