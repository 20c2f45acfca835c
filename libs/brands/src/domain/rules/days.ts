import { type DecisionContext, type LocalDate, refuseUnless } from '@gongjian/kernel';
import type { BrandFacts } from '../brand.commands.js';
import { brandRefusals } from '../brand.refusals.js';

/** What a decision about a brand may know. */
export type Context = DecisionContext<BrandFacts>;

/** Refuses days that do not follow each other, or that lie after today. Days not known are passed over. */
export const inOrder = (days: readonly (LocalDate | undefined)[], today: LocalDate, field: string): void => {
  const known = days.filter((day) => day !== undefined);
  const ordered = known.every((day, index) => day <= today && (index === 0 || known[index - 1]! <= day));
  refuseUnless(ordered, brandRefusals.BRAND_DAYS_OUT_OF_ORDER, { field, params: { earliest: known[0] ?? today } });
};
