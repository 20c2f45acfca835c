import type { Project } from '../project.state.js';

/** How far a project is, with the figures it is made of. Weights are per cent of the baseline. */
export interface Progress {
  readonly percent: number;
  readonly acceptedWeight: number;
  readonly totalWeight: number;
  readonly acceptedCount: number;
  readonly count: number;
}

const sum = (weights: readonly { readonly weight: number }[]): number => weights.reduce((total, { weight }) => total + weight, 0);

/** Progress is what was accepted by weight; nobody types it in. Without a baseline there is nothing to measure against. */
export const progressOf = ({ milestones, baselines }: Pick<Project, 'milestones' | 'baselines'>): Progress => {
  const planned = baselines.length > 0 ? milestones : [];
  const accepted = planned.filter(({ state }) => state === 'accepted');
  const [acceptedWeight, totalWeight] = [sum(accepted), sum(planned)];
  const percent = totalWeight === 0 ? 0 : Math.floor((100 * acceptedWeight) / totalWeight);
  return { percent, acceptedWeight, totalWeight, acceptedCount: accepted.length, count: planned.length };
};
