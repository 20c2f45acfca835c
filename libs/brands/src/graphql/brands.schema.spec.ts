import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { printSchema } from 'graphql';
import { brand } from '../domain/brand.decider.js';
import { cohort } from '../domain/cohort.decider.js';
import { AgreementBrandsResolver, BrandAgreementResolver, ProjectBrandsResolver } from './agreement-brands.resolver.js';
import { BrandCommandsResolver } from './brand-commands.resolver.js';
import { BrandsResolver } from './brands.resolver.js';
import { CohortsResolver } from './cohorts.resolver.js';

const resolvers = [
  ...[BrandsResolver, CohortsResolver, BrandCommandsResolver],
  ...[AgreementBrandsResolver, ProjectBrandsResolver, BrandAgreementResolver],
];
const commands = [
  ...Object.keys(brand.decide).map((command) => [command, 'Brand']),
  ...Object.keys(cohort.decide).map((command) => [command, 'Cohort']),
];

describe('the schema of brands', () => {
  let sdl: string;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    sdl = printSchema(await module.get(GraphQLSchemaFactory).create(resolvers));
  });

  it.each(commands)('offers %s as a mutation that answers the %s', (command, object) => {
    expect(sdl).toContain(`  ${command![0]!.toLowerCase()}${command!.slice(1)}(input: ${command}Input!): ${object}Payload!`);
  });

  it('is named by agreements and projects', () => {
    for (const type of ['Agreement', 'Project', 'Cohort']) {
      expect(new RegExp(`type ${type}( implements Node)? \\{[^}]*  brands\\(`).test(sdl)).toBe(true);
    }
  });
});
