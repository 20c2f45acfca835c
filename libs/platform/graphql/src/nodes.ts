import type { Id } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Args, Field, ID, InterfaceType, Query, Resolver } from '@nestjs/graphql';
import { ObjectArgs } from './inputs.js';
import { Reads } from './reads.js';
import { type Moment, Request, type RequestContext } from './request-context.js';

/** Anything with an id that `node` finds. */
@InterfaceType('Node', { resolveType: ({ __typename }: { __typename: string }) => __typename })
export abstract class Node {
  @Field(() => ID)
  id: Id;
}

/** What a context provides for `node(id)`: the object of its kind, as its own query would answer it. */
export interface NodeFinder {
  find(id: Id, context: RequestContext, at: Moment): Promise<object | null>;
}

/** Marks a provider as the NodeFinder of one kind of subject (the decider's name), answering one GraphQL type. */
export const FindsNode = DiscoveryService.createDecorator<{ kind: string; type: string }>();

/** `node(id)`: asks what kind of subject the id is, then the context it belongs to. */
@Injectable()
@Resolver(() => Node)
export class NodesResolver {
  private finders: ReadonlyMap<string, { type: string; finder: NodeFinder }> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  @Query(() => Node, { nullable: true, description: '按编号查找任何对象。Any object by its id.' })
  async node(@Args() args: ObjectArgs, @Request() context: RequestContext): Promise<object | null> {
    const at = await this.reads.atAll(args, context);
    const subject = await this.rows.visible(args.id, context.viewer, at);
    const found = subject && this.find(subject.kind);
    if (!found) return null;
    const node = await found.finder.find(args.id, context, at);
    return node && { ...node, __typename: found.type };
  }

  private find(kind: string) {
    this.finders ??= new Map(
      this.discovery.getProviders({ metadataKey: FindsNode.KEY }).map((wrapper) => {
        const mark = this.discovery.getMetadataByDecorator(FindsNode, wrapper)!;
        return [mark.kind, { type: mark.type, finder: wrapper.instance as NodeFinder }] as const;
      }),
    );
    return this.finders.get(kind);
  }
}
