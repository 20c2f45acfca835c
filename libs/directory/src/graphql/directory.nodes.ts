import { FindsNode, type Moment, type NodeFinder, type RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { DirectoryLookup } from './directory-lookup.js';

/** Finds a unit for `node(id)`. */
@FindsNode({ kind: 'unit', type: 'Unit' })
@Injectable()
export class UnitNode implements NodeFinder {
  constructor(private readonly lookup: DirectoryLookup) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.lookup.unit(id, context, at);
  }
}

/** Finds a post for `node(id)`. */
@FindsNode({ kind: 'post', type: 'Post' })
@Injectable()
export class PostNode implements NodeFinder {
  constructor(private readonly lookup: DirectoryLookup) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.lookup.post(id, context, at);
  }
}
