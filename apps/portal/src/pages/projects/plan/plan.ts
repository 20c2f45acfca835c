import { newId } from '../../../client/new-id.js';

/** One milestone in the making; the id stays with it through every plan. */
export interface MilestoneDraft {
  readonly milestoneId: string;
  readonly title: string;
  readonly deliverable: string;
  readonly ownerUnitId: string | null;
  readonly cooperatingUnitIds: readonly string[];
  readonly weight: number | null;
  readonly plannedStart: string | null;
  readonly dueOn: string | null;
}

/** What is missing of one milestone, or of the plan as a whole where there is no index. */
export interface PlanProblem {
  readonly index?: number;
  readonly field: keyof MilestoneDraft | 'milestones';
  readonly key:
    | 'needTitle'
    | 'needDeliverable'
    | 'needOwner'
    | 'needWeight'
    | 'needStart'
    | 'needDue'
    | 'datesReversed'
    | 'outsideProject'
    | 'needMilestone';
}

/** The days between which the project may plan. */
export interface PlanFrame {
  readonly plannedStart?: string | null;
  readonly plannedEnd?: string | null;
}

/** A milestone with nothing in it yet. */
export const emptyMilestone = (): MilestoneDraft => ({
  milestoneId: newId(),
  title: '',
  deliverable: '',
  ownerUnitId: null,
  cooperatingUnitIds: [],
  weight: null,
  plannedStart: null,
  dueOn: null,
});

/** The sum of the weights given so far. */
export const totalWeight = (milestones: readonly MilestoneDraft[]): number =>
  milestones.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

const milestoneProblems = (milestone: MilestoneDraft, index: number, frame: PlanFrame): PlanProblem[] => {
  const { plannedStart, dueOn, weight } = milestone;
  const early = frame.plannedStart && plannedStart && plannedStart < frame.plannedStart;
  const lateDue = frame.plannedEnd && dueOn && dueOn > frame.plannedEnd;
  const found: readonly (PlanProblem | false)[] = [
    !milestone.title.trim() && { index, field: 'title', key: 'needTitle' },
    !milestone.deliverable.trim() && { index, field: 'deliverable', key: 'needDeliverable' },
    !milestone.ownerUnitId && { index, field: 'ownerUnitId', key: 'needOwner' },
    !(weight && weight >= 1 && weight <= 100) && { index, field: 'weight', key: 'needWeight' },
    !plannedStart && { index, field: 'plannedStart', key: 'needStart' },
    !dueOn && { index, field: 'dueOn', key: 'needDue' },
    Boolean(plannedStart && dueOn && dueOn < plannedStart) && { index, field: 'dueOn', key: 'datesReversed' },
    Boolean(early) && { index, field: 'plannedStart', key: 'outsideProject' },
    Boolean(lateDue) && { index, field: 'dueOn', key: 'outsideProject' },
  ];
  return found.filter((problem): problem is PlanProblem => problem !== false);
};

/** What keeps the plan from being handed in. Weights may still add up to anything: only the baseline needs the whole. */
export const planProblems = (milestones: readonly MilestoneDraft[], frame: PlanFrame): readonly PlanProblem[] =>
  milestones.length === 0
    ? [{ field: 'milestones', key: 'needMilestone' }]
    : milestones.flatMap((milestone, index) => milestoneProblems(milestone, index, frame));

/** The weights spread evenly in whole per cent that add up to 100; the first take what is left over. */
export const evenWeights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(100 / count) + (index < 100 % count ? 1 : 0));

/** The plan as the commands take it; only for a plan without problems. */
export const planInput = (milestones: readonly MilestoneDraft[]) =>
  milestones.map(({ milestoneId, title, deliverable, ownerUnitId, cooperatingUnitIds, weight, plannedStart, dueOn }) => ({
    milestoneId,
    title: title.trim(),
    deliverable: deliverable.trim(),
    ownerUnitId: ownerUnitId ?? '',
    cooperatingUnitIds: cooperatingUnitIds.filter((unit) => unit !== ownerUnitId),
    weight: weight ?? 0,
    plannedStart: plannedStart ?? '',
    dueOn: dueOn ?? '',
  }));
