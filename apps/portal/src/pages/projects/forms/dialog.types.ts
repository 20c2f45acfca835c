import type { MilestonePartsFragment, ProjectPartsFragment } from '../../../gql/graphql.js';

/** What every dialog about a project gets. */
export interface ProjectDialogProps {
  readonly project: ProjectPartsFragment;
  readonly onClose: () => void;
}

/** What every dialog about one milestone gets. */
export interface MilestoneDialogProps extends ProjectDialogProps {
  readonly milestone: MilestonePartsFragment;
}
