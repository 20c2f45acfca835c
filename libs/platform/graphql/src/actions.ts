import { type AnyDecider, type Id, type Right, actionsOf, dayOf } from '@gongjian/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalView, WhoCould, refusalView } from './payload.js';
import type { Moment, RequestContext } from './request-context.js';

/** One command as the caller stands to it now. */
@ObjectType({ description: '可办理的操作：可以办理，或说明原因与有权者。A command as the caller stands to it now.' })
export class AvailableAction {
  @Field({ description: '命令名称。The name of the command.' })
  name: string;

  @Field()
  allowed: boolean;

  @Field({
    description: '当前阶段是否可由任何人办理；否则与岗位无关。Whether anybody could give it in the present phase.',
  })
  inPhase: boolean;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;

  @Field(() => WhoCould)
  who: WhoCould;
}

/**
 * What the caller may do with an object, or with one part of it; nothing on a past day or without an actor.
 * Conditions see only the `facts` given here: a rule that needs others says so in `then`.
 */
export const actionsView = (
  decider: AnyDecider,
  { state, at }: { readonly state: unknown; readonly at?: Moment },
  { actor, clock, language, readOnly }: RequestContext,
  { about, facts }: { readonly about?: { kind: string; id: Id }; readonly facts?: unknown } = {},
): AvailableAction[] => {
  if (at || !actor || readOnly) return [];
  const now = clock();
  const today = dayOf(now);
  const context = { now, today, effectiveOn: today, actor, facts };
  return actionsOf(decider, state as { readonly phase: string }, context, about).map(({ name, inPhase, refusal, who }) => ({
    name,
    allowed: !refusal,
    inPhase,
    refusal: refusal ? refusalView(refusal, language) : null,
    who: { right: who.right as Right, unitIds: who.unitIds },
  }));
};
