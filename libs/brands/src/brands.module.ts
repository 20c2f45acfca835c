import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementBrandsResolver, BrandAgreementResolver, ProjectBrandsResolver } from './graphql/agreement-brands.resolver.js';
import { BrandLookup } from './graphql/brand-lookup.js';
import { BrandCommandsResolver } from './graphql/brand-commands.resolver.js';
import { BrandNode, CohortNode } from './graphql/brands.nodes.js';
import { BrandsResolver } from './graphql/brands.resolver.js';
import { CohortsResolver } from './graphql/cohorts.resolver.js';
import { BrandHandler } from './write/brand.handler.js';
import { CohortHandler } from './write/cohort.handler.js';

/** Brands and their cohorts. Global: contexts downstream look brands up. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    BrandHandler,
    CohortHandler,
    BrandLookup,
    BrandsResolver,
    CohortsResolver,
    BrandCommandsResolver,
    AgreementBrandsResolver,
    ProjectBrandsResolver,
    BrandAgreementResolver,
    BrandNode,
    CohortNode,
  ],
  exports: [BrandLookup],
})
export class BrandsModule {}
