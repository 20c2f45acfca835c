import { type SearchDocument, type SearchText, searchProjection } from '@gongjian/search';
import type { MilestonePlan, ProjectEvent } from '../events/index.js';

type Proposal = Extract<ProjectEvent, { type: 'ProjectResubmitted' }>['data'];

const goalOf = (goal: string): SearchText => ({ place: 'goal', text: goal });

const planned = (milestones: readonly MilestonePlan[]): SearchText[] =>
  milestones.map(({ milestoneId, title, deliverable }) => ({ place: 'milestone', id: milestoneId, label: title, text: deliverable }));

const isGoal = ({ place }: SearchText): boolean => place === 'goal';

const proposed = (
  { title, goal, leadUnitId, cooperatingUnitIds, approverUnitIds }: Proposal,
  plan: readonly SearchText[],
): SearchDocument => ({
  title,
  texts: [goalOf(goal), ...plan],
  units: [...new Set([leadUnitId, ...cooperatingUnitIds, ...approverUnitIds])],
});

const replanned = (project: SearchDocument, milestones: readonly MilestonePlan[]): SearchDocument => ({
  ...project,
  texts: [...project.texts.filter(isGoal), ...planned(milestones)],
});

type Corrected = Extract<ProjectEvent, { type: 'ProjectEntryCorrected' }>['data'];

const corrected = (project: SearchDocument, { title, goal, milestone }: Corrected): SearchDocument => {
  if (title === undefined && goal === undefined && milestone === undefined) return project;
  const texts = project.texts.map((one) => {
    if (isGoal(one)) return goal === undefined ? one : goalOf(goal);
    if (one.id !== milestone?.milestoneId) return one;
    return { ...one, ...(milestone?.title && { label: milestone.title }), ...(milestone?.deliverable && { text: milestone.deliverable }) };
  });
  return { ...project, title: title ?? project.title, texts };
};

/** Projects by title, goal and milestones. */
export const projectSearch = searchProjection<ProjectEvent>({
  kind: 'project',
  version: 1,
  on: {
    ProjectProposed: (_, data) => proposed(data, []),
    ProjectResubmitted: ({ texts }, data) =>
      proposed(
        data,
        texts.filter((text) => !isGoal(text)),
      ),
    MilestonesPlanned: (project, { milestones }) => replanned(project, milestones),
    BaselineFixed: (project, { milestones }) => replanned(project, milestones),
    ProjectEntryCorrected: corrected,
  },
});
