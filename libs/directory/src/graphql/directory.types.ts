import { AvailableAction, Connection, DateScalar, Node, Payload, enumOf } from '@gongjian/graphql';
import { Person } from '@gongjian/identity';
import type { Id, LocalDate } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { postKinds, unitKinds } from '../events/index.js';

/** The kinds of units. */
export const UnitKindEnum = enumOf('UnitKind', unitKinds, '单位类型。The kinds of units.');

/** The kinds of posts. */
export const PostKindEnum = enumOf('PostKind', postKinds, '岗位类型，决定职责。The kinds of posts, which decide their rights.');

/** The ways of a sort. */
export const SortDirection = enumOf('SortDirection', ['asc', 'desc'] as const, '排序方向。The way of a sort.');

/** A name that a unit bore, until the day on which the next began. */
@ObjectType({ description: '曾用名。A name that the unit bore.' })
export class FormerName {
  @Field()
  name: string;

  @Field(() => DateScalar)
  until: LocalDate;
}

/** A unit of the directory. */
@ObjectType({ implements: () => Node, description: '单位。A unit, in the forest of units.' })
export class Unit implements Node {
  id: Id;

  @Field(() => UnitKindEnum)
  kind: string;

  @Field()
  name: string;

  @Field(() => [FormerName])
  formerNames: FormerName[];

  @Field(() => Int)
  revision: number;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

/** How a post passed from one holder to the next. */
@ObjectType({ description: '岗位交接。How a post passed from one holder to the next.' })
export class Handover {
  @Field(() => ID)
  id: Id;

  @Field(() => Person, { nullable: true })
  from: Person | null;

  @Field(() => Person, { nullable: true })
  to: Person | null;

  @Field(() => DateScalar, { description: '继任者任期的第一天。First day of the term of the successor.' })
  on: LocalDate;
}

/** A post of a unit. */
@ObjectType({ implements: () => Node, description: '岗位。A post of a unit, with its holder and term.' })
export class Post implements Node {
  id: Id;

  @Field(() => PostKindEnum)
  kind: string;

  @Field()
  title: string;

  @Field(() => Unit)
  unit: Unit;

  @Field(() => Person, { nullable: true })
  holder: Person | null;

  @Field(() => DateScalar, { nullable: true })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: '任期的最后一天；空为无固定任期。Last day of the term; none for no end.' })
  until: LocalDate | null;

  @Field({ description: '任期将在 90 天内届满或已届满。The term ends within 90 days or is over.' })
  termEndsSoon: boolean;

  @Field(() => [Handover], { description: '历次交接，最近的在前。How it passed from holder to holder, the last time first.' })
  handovers: Handover[];

  @Field(() => Int)
  revision: number;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType()
export class UnitConnection extends Connection(Unit) {}

@ObjectType()
export class UnitPayload extends Payload(Unit, 'unit') {}

@ObjectType()
export class PostPayload extends Payload(Post, 'post') {}
