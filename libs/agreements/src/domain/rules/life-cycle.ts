import type { LocalDate } from '@gongjian/kernel';
import type { Agreement, AgreementPhase } from '../agreement.state.js';
import { standingOf, termOf } from './standing.js';

/** One step on the way of an agreement. */
export interface LifeStep {
  readonly key: 'draft' | 'negotiating' | 'agreed' | 'signing' | 'concluded' | 'inForce' | 'expired' | 'terminated' | 'withdrawn';
  /** The day on which it was reached; for the last steps possibly the day on which it will be. */
  readonly reachedOn: LocalDate | null;
  readonly state: 'done' | 'current' | 'ahead';
}

const way: readonly AgreementPhase[] = ['draft', 'negotiating', 'agreed', 'signing', 'concluded'];

const stepsTo = (state: Agreement, current: AgreementPhase): LifeStep[] => {
  const steps = state.paper ? (['concluded'] as const) : way;
  const reached = steps.indexOf(current as never);
  return steps.map((key, index) => ({
    key: key as LifeStep['key'],
    reachedOn: state.reached[key] ?? null,
    state: index < reached ? 'done' : index === reached ? 'current' : 'ahead',
  }));
};

const done = (steps: LifeStep[]): LifeStep[] => steps.map((step) => ({ ...step, state: 'done' }));

const aheadUntil = (date: LocalDate, today: LocalDate): 'current' | 'ahead' => (date <= today ? 'current' : 'ahead');

/** The steps of an agreement as they stand on a day. */
export const lifeCycleOf = (state: Agreement, today: LocalDate): readonly LifeStep[] => {
  if (state.phase === 'withdrawn') {
    const walked = stepsTo(state, 'draft').filter(({ reachedOn }) => reachedOn);
    return [...done(walked), { key: 'withdrawn', reachedOn: state.withdrawal?.on ?? null, state: 'current' }];
  }
  const term = termOf(state);
  const inForce: LifeStep = { key: 'inForce', reachedOn: term.effectiveFrom || null, state: 'ahead' };
  if (state.phase !== 'concluded' && state.phase !== 'terminated') return [...stepsTo(state, state.phase), inForce];
  const end: LifeStep =
    state.phase === 'terminated'
      ? { key: 'terminated', reachedOn: state.terminatedOn, state: aheadUntil(state.terminatedOn!, today) }
      : { key: 'expired', reachedOn: term.lastDay, state: standingOf(term, today) === 'expired' ? 'current' : 'ahead' };
  const ends = term.lastDay ? [end] : [];
  if (end.state === 'current') {
    const held = term.lastDay !== null && term.lastDay < term.effectiveFrom ? [] : [{ ...inForce, state: 'done' as const }];
    return [...done(stepsTo(state, 'concluded')), ...held, ...ends];
  }
  if (term.effectiveFrom > today) return [...stepsTo(state, 'concluded'), inForce, ...ends];
  return [...done(stepsTo(state, 'concluded')), { ...inForce, state: 'current' }, ...ends];
};
