import type { Condition, UnitId } from '@gongjian/kernel';
import type { AgreementFacts } from '../agreement.commands.js';
import type { Agreement } from '../agreement.state.js';

/** A condition on an agreement. */
export type When = Condition<Agreement, unknown, AgreementFacts>;

/** The unit that drafted it. */
export const drafter = (state: Agreement): readonly UnitId[] => [state.draftedBy];
