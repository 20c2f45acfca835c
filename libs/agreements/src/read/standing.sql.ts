import type { LocalDate } from '@gongjian/kernel';
import { type RawBuilder, sql } from '@gongjian/read-models';
import { type Standing, endingDays } from '../domain/rules/standing.js';

/** The columns that standing depends on, as SQL. */
export interface TermColumns {
  readonly phase: RawBuilder<unknown>;
  readonly effectiveFrom: RawBuilder<unknown>;
  readonly lastDay: RawBuilder<unknown>;
}

/** Standing of a row of agreement_state. */
export const agreementTerm: TermColumns = { phase: sql`phase`, effectiveFrom: sql`effective_from`, lastDay: sql`last_day` };

/** Standing of a row of agreement_register, which has no phase. */
export const registerTerm: TermColumns = {
  phase: sql`case when terminated_on is null then 'concluded' else 'terminated' end`,
  effectiveFrom: sql`effective_from`,
  lastDay: sql`coalesce(terminated_on - 1, effective_to)`,
};

/** The twin of standingOf: the same answer for the same dates. */
export const standingSql = ({ phase, effectiveFrom, lastDay }: TermColumns, today: LocalDate): RawBuilder<string | null> => sql`case
  when ${phase} not in ('concluded', 'terminated') then null
  when ${lastDay} < ${today}::date or ${lastDay} < ${effectiveFrom} then case when ${phase} = 'terminated' then null else 'expired' end
  when ${today}::date < ${effectiveFrom} then 'notYet'
  when ${lastDay} <= ${today}::date + ${endingDays}::int then 'ending'
  else 'inForce' end`;

/** Whether the standing is the wished one; what ends soon is in force as well. */
export const standingIs = (term: TermColumns, today: LocalDate, wished: Standing): RawBuilder<boolean> =>
  sql<boolean>`${standingSql(term, today)} = any(${wished === 'inForce' ? ['inForce', 'ending'] : [wished]}::text[])`;
