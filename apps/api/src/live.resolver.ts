import {
  IdField,
  PositionScalar,
  Request,
  type RequestContext,
  ResumeArgs,
  SharedReads,
  graphqlRefusals,
  positionText,
  resumed,
  resumedFrom,
  stoppable,
  viewerClass,
} from '@gongjian/graphql';
import { EventStore } from '@gongjian/event-store';
import { type Id, Refusal } from '@gongjian/kernel';
import { type Change, Changes, Rows } from '@gongjian/read-models';
import { Args, ArgsType, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';

/** An object has changed; what is new of it is asked for by a query. */
@ObjectType({ description: '对象有变更。An object has changed.' })
export class ObjectChange {
  @Field(() => ID)
  id: Id;

  @Field(() => PositionScalar)
  position: string;
}

@ArgsType()
class ObjectChangedArgs extends ResumeArgs {
  @IdField()
  id: Id;
}

/** Live changes, woken by the projector's commits. */
@Resolver()
export class LiveResolver {
  private readonly visible = new SharedReads<{ readonly visible: boolean }>();

  constructor(
    private readonly changes: Changes,
    private readonly rows: Rows,
    private readonly store: EventStore,
  ) {}

  @Subscription(() => ObjectChange, {
    description:
      '对象每次变更时通知；给出 from 时，先补上此后错过的变更。Tells whenever the object changes, as long as the caller may see it; with `from` also what was missed since.',
  })
  objectChanged(@Args() { id, from }: ObjectChangedArgs, @Request() context: RequestContext): AsyncIterableIterator<object> {
    if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
    return stoppable((signal) => this.watch(id, from, context, signal));
  }

  private watch(id: Id, from: string | undefined, context: RequestContext, signal: AbortSignal) {
    const missed = async () => {
      const since = await resumedFrom(from, this.store);
      const now = since === undefined ? null : await this.rows.visible(id, context.viewer);
      return now && BigInt(now.since) > since! ? this.news(id, BigInt(now.since)) : undefined;
    };
    return resumed(this.changes, signal, missed, async (change) => {
      if (!concerns(change, id)) return undefined;
      const { viewer, personId } = await context.renewed();
      if (!personId) return 'end';
      const { visible } = await this.visible.at(change.position, `${id} ${viewerClass(viewer)}`, async () => ({
        visible: (await this.rows.visible(id, viewer)) !== null,
      }));
      return visible ? this.news(id, change.position) : undefined;
    });
  }

  private async news(id: Id, commit: bigint): Promise<{ objectChanged: ObjectChange }> {
    return { objectChanged: { id, position: positionText({ logId: await this.store.identity(), commit }) } };
  }
}

const concerns = ({ position, subjects }: Change, id: Id): boolean => position >= 0n && (subjects === 'many' || subjects.includes(id));
