import { FindsNode, type Moment, type NodeFinder, type RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { ProjectLookup } from './project-lookup.js';

/** Finds a project for `node(id)`. */
@FindsNode({ kind: 'project', type: 'Project' })
@Injectable()
export class ProjectNode implements NodeFinder {
  constructor(private readonly projects: ProjectLookup) {}

  find(id: Id, context: RequestContext, at: Moment) {
    return this.projects.project(id, context, at);
  }
}
