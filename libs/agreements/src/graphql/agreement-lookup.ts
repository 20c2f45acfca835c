import { FindsNode, type Moment, type NodeFinder, Reads, type RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { agreementState } from '../read/agreement-state.projection.js';

/** Agreements by id, for `node(id)` and for the resolvers of contexts downstream. */
@FindsNode({ kind: 'agreement', type: 'Agreement' })
@Injectable()
export class AgreementLookup implements NodeFinder {
  constructor(private readonly reads: Reads) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.reads.find(agreementState, id, context, at);
  }
}
