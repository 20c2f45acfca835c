import { type AvailableAction, type RefusalView, type RequestContext, refusalView } from '@gongjian/graphql';
import { type Actor, type PersonId, Refusal, dayOf, decide } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { type PersonCommand, person, unitsOf } from '../domain/person.decider.js';
import { PersonHandler } from '../write/person.handler.js';

type Circumstances = Awaited<ReturnType<PersonHandler['circumstancesOf']>>;

/** What the caller may do with a person, tried on the very rules: they stand on the streams of the person's posts. */
@Injectable()
export class PersonActions {
  constructor(private readonly handler: PersonHandler) {}

  /** Resetting the password and erasing, each with what stands in its way now. */
  async of(personId: PersonId, actor: Actor, context: RequestContext): Promise<AvailableAction[]> {
    const circumstances = await this.handler.circumstancesOf(personId, context);
    const commands: PersonCommand[] = [
      { type: 'ResetPassword', data: { personId } },
      { type: 'ErasePerson', data: { personId, ground: 'requested' } },
    ];
    const units = new Set(unitsOf(circumstances.facts));
    // Of several units all have to be administered, which no list of alternatives says; the refusal does.
    const unitIds = units.size === 1 ? [...units] : [];
    return commands.map((command) => {
      const refusal = obstacle(command, circumstances, actor, context);
      return {
        name: command.type,
        allowed: refusal === null,
        inPhase: true,
        refusal,
        who: { right: 'administer', unitIds },
      };
    });
  }

  /** What stands in the way of a command now. */
  async obstacleTo(command: PersonCommand, actor: Actor, context: RequestContext): Promise<RefusalView | null> {
    return obstacle(command, await this.handler.circumstancesOf(command.data.personId, context), actor, context);
  }
}

const obstacle = (
  command: PersonCommand,
  { facts, state }: Circumstances,
  actor: Actor,
  { clock, language }: RequestContext,
): RefusalView | null => {
  const now = clock();
  const today = dayOf(now);
  try {
    decide(person, command, state, { now, today, effectiveOn: today, actor, facts });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return refusalView(error, language);
    throw error;
  }
};
