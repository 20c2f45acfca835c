import { kernelRefusals, present, refuseUnless } from '@gongjian/kernel';
import type { Correction } from '../project.commands.js';
import { milestoneRefusals } from '../milestone.refusals.js';
import { projectRefusals } from '../project.refusals.js';
import { type Project, milestoneOf } from '../project.state.js';
import type { Context } from './conditions.js';

const steps = ['startedOn', 'submittedOn', 'acceptedOn'] as const;

const checkMilestone = (state: Project, correction: NonNullable<Correction['milestone']>, { today }: Context): void => {
  const milestone = present(milestoneOf(state, correction.milestoneId), milestoneRefusals.MILESTONE_UNKNOWN, { field: 'milestone' });
  for (const step of steps.filter((name) => correction[name] !== undefined)) {
    refuseUnless(milestone[step] !== undefined, milestoneRefusals.MILESTONE_STEP_NOT_REACHED, { field: `milestone.${step}` });
  }
  const days = steps.flatMap((step) => correction[step] ?? milestone[step] ?? []);
  const inOrder = days.every((day, index) => day <= today && (index === 0 || days[index - 1]! <= day));
  refuseUnless(inOrder, milestoneRefusals.MILESTONE_DAYS_OUT_OF_ORDER, { field: 'milestone' });
};

/** Refuses a correction that names no entry of this project, or that would make its days impossible. */
export const checkCorrection = (correction: Correction, state: Project, context: Context): void => {
  present(context.corrected, kernelRefusals.CORRECTED_ENTRY_UNKNOWN, { field: 'corrects' });
  if (correction.milestone) checkMilestone(state, correction.milestone, context);
  const start = correction.plannedStart ?? state.plannedStart;
  refuseUnless(start <= state.plannedEnd, projectRefusals.PROJECT_DATES_WRONG, { field: 'plannedStart' });
};
