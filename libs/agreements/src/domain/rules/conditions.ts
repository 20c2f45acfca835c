import type { Condition, Decider, UnitId } from '@gongjian/kernel';
import type { AgreementEvent } from '../../events/index.js';
import type { AgreementCommand, AgreementFacts } from '../agreement.commands.js';
import type { Agreement } from '../agreement.state.js';

/** A condition on an agreement. */
export type When = Condition<Agreement, unknown, AgreementFacts>;

/** The rules of some commands of an agreement, to stand with others in its decider. */
export type RulesOf<Type extends AgreementCommand['type']> = Pick<
  Decider<Agreement, AgreementCommand, AgreementEvent, AgreementFacts>['decide'],
  Type
>;

/** The unit that drafted it. */
export const drafter = (state: Agreement): readonly UnitId[] => [state.draftedBy];
