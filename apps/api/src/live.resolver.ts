import { PositionScalar, Request, type RequestContext, graphqlRefusals, positionText, stoppable } from '@gongjian/graphql';
import { EventStore } from '@gongjian/event-store';
import { type Id, Refusal } from '@gongjian/kernel';
import { type Change, Changes, Rows } from '@gongjian/read-models';
import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';

/** An object has changed; what is new of it is asked for by a query. */
@ObjectType({ description: '对象有变更。An object has changed.' })
export class ObjectChange {
  @Field(() => ID)
  id: Id;

  @Field(() => PositionScalar)
  position: string;
}

/** Live changes, woken by the projector's commits. */
@Resolver()
export class LiveResolver {
  constructor(
    private readonly changes: Changes,
    private readonly rows: Rows,
    private readonly store: EventStore,
  ) {}

  @Subscription(() => ObjectChange, {
    description: '对象每次变更时通知。Tells whenever the object changes, as long as the caller may see it.',
  })
  objectChanged(@Args('id', { type: () => ID }) id: Id, @Request() context: RequestContext): AsyncIterableIterator<object> {
    if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
    return stoppable((signal) => this.watch(id, context, signal));
  }

  private async *watch(id: Id, context: RequestContext, signal: AbortSignal): AsyncGenerator<{ objectChanged: ObjectChange }> {
    for await (const change of this.changes.subscribe(signal)) {
      if (!concerns(change, id)) continue;
      const { viewer, personId } = await context.renewed();
      if (!personId) return;
      if (!(await this.rows.visible(id, viewer))) continue;
      yield { objectChanged: { id, position: positionText({ logId: await this.store.identity(), commit: change.position }) } };
    }
  }
}

const concerns = ({ position, subjects }: Change, id: Id): boolean => position >= 0n && (subjects === 'many' || subjects.includes(id));
