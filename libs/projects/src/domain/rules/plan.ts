import { type LocalDate, type UnitId, refuseIf, refuseUnless, repeated } from '@gongjian/kernel';
import type { MilestonePlan } from '../../events/index.js';
import { milestoneRefusals } from '../milestone.refusals.js';
import { projectRefusals } from '../project.refusals.js';
import type { Milestone } from '../project.state.js';

/** What a plan must fit into. */
export interface Frame {
  readonly participants: readonly UnitId[];
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
}

/** Whether the weights make up the whole. */
export const weighsWhole = (milestones: readonly { readonly weight: number }[]): boolean =>
  milestones.reduce((total, { weight }) => total + weight, 0) === 100;

const checkMilestone = (milestone: MilestonePlan, frame: Frame, index: number): void => {
  const params = { title: milestone.title };
  const units = [milestone.ownerUnitId, ...milestone.cooperatingUnitIds];
  refuseUnless(
    units.every((unit) => frame.participants.includes(unit)),
    milestoneRefusals.MILESTONE_UNIT_NOT_IN_PROJECT,
    { field: `milestones.${index}.ownerUnitId`, params },
  );
  refuseIf(repeated(units), milestoneRefusals.MILESTONE_UNITS_REPEATED, { field: `milestones.${index}.cooperatingUnitIds`, params });
  const { plannedStart, dueOn } = milestone;
  const fits = plannedStart <= dueOn && plannedStart >= frame.plannedStart && dueOn <= frame.plannedEnd;
  refuseUnless(fits, milestoneRefusals.MILESTONE_DATES_WRONG, { field: `milestones.${index}.dueOn`, params });
};

/** Refuses a plan that names a milestone twice, a stranger, or days outside the project. */
export const checkPlan = (milestones: readonly MilestonePlan[], frame: Frame): void => {
  const ids = new Set(milestones.map(({ milestoneId }) => milestoneId));
  refuseUnless(ids.size === milestones.length, milestoneRefusals.MILESTONE_DUPLICATE, { field: 'milestones' });
  milestones.forEach((milestone, index) => checkMilestone(milestone, frame, index));
};

/** The plan alone, without how far each milestone got. */
export const planOf = ({
  milestoneId,
  title,
  deliverable,
  ownerUnitId,
  cooperatingUnitIds,
  weight,
  plannedStart,
  dueOn,
}: MilestonePlan) => ({
  milestoneId,
  title,
  deliverable,
  ownerUnitId,
  cooperatingUnitIds: [...cooperatingUnitIds],
  weight,
  plannedStart,
  dueOn,
});

/** Older plans may name a unit twice, which a new one no longer can. */
const namedOnce = ({ ownerUnitId, cooperatingUnitIds }: MilestonePlan) =>
  [...new Set(cooperatingUnitIds)].filter((unitId) => unitId !== ownerUnitId);

const same = (a: MilestonePlan, b: MilestonePlan | undefined): boolean =>
  b !== undefined &&
  JSON.stringify(planOf({ ...a, cooperatingUnitIds: namedOnce(a) })) === JSON.stringify(planOf({ ...b, cooperatingUnitIds: namedOnce(b) }));

/** Refuses a new plan that is not whole, or that drops or changes what was handed in or accepted. */
export const checkReplan = (milestones: readonly MilestonePlan[], current: readonly Milestone[]): void => {
  refuseUnless(weighsWhole(milestones), projectRefusals.PROJECT_WEIGHTS_NOT_100, { field: 'milestones' });
  for (const milestone of current) {
    const done = milestone.state === 'submitted' || milestone.state === 'accepted';
    const kept = milestones.find(({ milestoneId }) => milestoneId === milestone.milestoneId);
    refuseIf(done && !same(milestone, kept), milestoneRefusals.REPLAN_CHANGES_DONE_MILESTONE, {
      field: 'milestones',
      params: { title: milestone.title },
    });
  }
};
