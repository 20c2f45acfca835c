import { type At, type ConnectionOf, type Moment, type PageArgs, Reads, type RequestContext } from '@gongjian/graphql';
import type { Id, StateRow } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import type { Brand } from '../domain/brand.state.js';
import type { Cohort } from '../domain/cohort.decider.js';
import type { Level } from '../events/index.js';
import { brandState } from '../read/brand-state.projection.js';
import { type BrandsFilter, brandsEverMatching, brandsMatching, brandsOrder } from '../read/brands.query.js';
import { cohortState } from '../read/cohort-state.projection.js';

/** A brand's row as the field resolvers take it. */
export type BrandAt = At<StateRow<Brand>>;
/** A cohort's row as the field resolvers take it. */
export type CohortAt = At<StateRow<Cohort>>;

/** Brands and cohorts, for the resolvers of this context and those downstream. */
@Injectable()
export class BrandLookup {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
  ) {}

  brand(id: Id, context: RequestContext, at: Moment): Promise<BrandAt | null> {
    return this.reads.find(brandState, id, context, at);
  }

  cohort(id: Id, context: RequestContext, at: Moment): Promise<CohortAt | null> {
    return this.reads.find(cohortState, id, context, at);
  }

  /** A page of brands that the viewer may see. */
  brands(
    filter: BrandsFilter | undefined,
    sort: Parameters<typeof brandsOrder>[0],
    args: PageArgs,
    context: RequestContext,
    at: Moment,
  ): Promise<ConnectionOf<BrandAt>> {
    const where = brandsMatching(filter, context.actor?.unitId);
    const options = { where, orderBy: brandsOrder(sort), ever: brandsEverMatching(filter) };
    return this.reads.list(brandState, args, context, options, at);
  }

  /** A page of cohorts, the latest first. */
  cohorts(args: PageArgs, context: RequestContext, at: Moment): Promise<ConnectionOf<CohortAt>> {
    return this.reads.list(cohortState, args, context, { orderBy: [{ column: 'starts_on', direction: 'desc' }], ever: [] }, at);
  }

  /** How many brands the viewer may see have each level as their highest; null for those without a recognition. Withdrawn ones do not count. */
  countByLevel(context: RequestContext, at: Moment): Promise<{ level: Level | null; count: number }[]> {
    return this.rows.query(
      context.viewer,
      at,
      (sql, tableOf) => sql`select highest_level as level, count(*)::int as count from ${tableOf(brandState)} as t
        where phase <> 'withdrawn' group by 1`,
    );
  }
}
