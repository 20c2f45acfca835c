import { FindsNode, type Moment, type NodeFinder, type RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { BrandLookup } from './brand-lookup.js';

/** Finds a brand for `node(id)`. */
@FindsNode({ kind: 'brand', type: 'Brand' })
@Injectable()
export class BrandNode implements NodeFinder {
  constructor(private readonly brands: BrandLookup) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.brands.brand(id, context, at);
  }
}

/** Finds a cohort for `node(id)`. */
@FindsNode({ kind: 'cohort', type: 'Cohort' })
@Injectable()
export class CohortNode implements NodeFinder {
  constructor(private readonly brands: BrandLookup) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.brands.cohort(id, context, at);
  }
}
