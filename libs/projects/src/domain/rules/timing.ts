import { type LocalDate, addDays } from '@gongjian/kernel';
import type { Milestone, Project } from '../project.state.js';

/** How a milestone stands to its due date on a day. */
export const timings = ['onTime', 'soonLate', 'late', 'done', 'doneLate'] as const;
export type Timing = (typeof timings)[number];

/** A milestone is about to be late from so many days before its due date. */
export const soonLateDays = 7;

/** The timing on a day. What was handed in counts from the day it was handed in: the owner does not answer for the wait after it. */
export const timingOf = ({ state, dueOn, submittedOn }: Pick<Milestone, 'state' | 'dueOn' | 'submittedOn'>, today: LocalDate): Timing => {
  const handedInLate = submittedOn !== undefined && submittedOn > dueOn;
  if (state === 'accepted') return handedInLate ? 'doneLate' : 'done';
  if (state === 'submitted') return handedInLate ? 'late' : 'onTime';
  if (today > dueOn) return 'late';
  return today >= addDays(dueOn, -soonLateDays) ? 'soonLate' : 'onTime';
};

/** Red: something is late; amber: something is about to be; grey: not under way. */
export const lights = ['green', 'amber', 'red', 'grey'] as const;
export type Light = (typeof lights)[number];

/** The light of a project on a day. */
export const lightOf = ({ phase, milestones }: Pick<Project, 'phase' | 'milestones'>, today: LocalDate): Light => {
  if (phase === 'accepted' || phase === 'closed') return 'green';
  if (phase !== 'running' && phase !== 'underAcceptance') return 'grey';
  const found = new Set(milestones.map((milestone) => timingOf(milestone, today)));
  if (found.has('late')) return 'red';
  return found.has('soonLate') ? 'amber' : 'green';
};
