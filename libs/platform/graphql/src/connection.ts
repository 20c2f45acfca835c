import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Where a page stands in its list. */
@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field()
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** What a list answers: `Node` is whatever the node's field resolvers take as their parent. */
export interface ConnectionOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The Relay connection of a node; extend it: `@ObjectType() class AgreementConnection extends Connection(Agreement) {}`. */
export const Connection = <Node extends object>(NodeClass: Type<Node> | (abstract new () => Node), name: string = NodeClass.name) => {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor: string;

    @Field(() => NodeClass as Type<Node>)
    node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Page {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [NodeClass as Type<Node>])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: '符合条件的总数。All that fit the filter.' })
    totalCount: number;
  }
  return Page;
};
