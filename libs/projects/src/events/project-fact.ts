import type { Id, RecordedEvent, UnitId } from '@gongjian/kernel';
import type { ProjectEvent } from './events.js';

/** What any context may need to know of a project, folded fresh from its stream. */
export interface ProjectFact {
  readonly projectId: Id;
  readonly agreementId: Id;
  readonly title: string;
  /** The lead unit, those that cooperate and the other parties of the agreement. */
  readonly participantIds: readonly UnitId[];
}

type Proposal = Pick<
  Extract<ProjectEvent, { type: 'ProjectResubmitted' }>['data'],
  'leadUnitId' | 'cooperatingUnitIds' | 'approverUnitIds'
>;

const participants = ({ leadUnitId, cooperatingUnitIds, approverUnitIds }: Proposal): readonly UnitId[] => [
  ...new Set([leadUnitId, ...cooperatingUnitIds, ...approverUnitIds]),
];

/** The change that one event makes to what is known of a project. */
export const foldProjectFact = (project: ProjectFact | undefined, recorded: RecordedEvent): ProjectFact | undefined => {
  const event = recorded as unknown as ProjectEvent;
  if (event.type === 'ProjectProposed') {
    const { projectId, agreementId, title } = event.data;
    return { projectId, agreementId, title, participantIds: participants(event.data) };
  }
  if (!project) return undefined;
  if (event.type === 'ProjectResubmitted') return { ...project, title: event.data.title, participantIds: participants(event.data) };
  if (event.type === 'ProjectEntryCorrected') return { ...project, title: event.data.title ?? project.title };
  return project;
};
