import type { ComponentType } from 'react';
import { ApproveProjectDialog, ApproveReplanDialog, RejectReplanDialog, ReturnProjectDialog } from './approval-dialogs.js';
import { AcceptMilestoneDialog, StartMilestoneDialog } from './dated-dialogs.js';
import type { MilestoneDialogProps, ProjectDialogProps } from './dialog.types.js';
import {
  AcceptProjectDialog,
  CancelProjectDialog,
  CloseProjectDialog,
  ContinueProjectDialog,
  ReturnAcceptanceDialog,
} from './ending-dialogs.js';
import { FixBaselineDialog } from './fix-baseline-dialog.js';
import { NudgeMilestoneDialog, ReturnMilestoneDialog } from './milestone-words-dialogs.js';
import { SubmitForAcceptanceDialog, SubmitMilestoneDialog } from './submit-dialogs.js';

const ofProject: Readonly<Record<string, ComponentType<ProjectDialogProps>>> = {
  AcceptProject: AcceptProjectDialog,
  ApproveProject: ApproveProjectDialog,
  ApproveReplan: ApproveReplanDialog,
  CancelProject: CancelProjectDialog,
  CloseProject: CloseProjectDialog,
  ContinueProject: ContinueProjectDialog,
  FixBaseline: FixBaselineDialog,
  RejectReplan: RejectReplanDialog,
  ReturnAcceptance: ReturnAcceptanceDialog,
  ReturnProject: ReturnProjectDialog,
  SubmitForAcceptance: SubmitForAcceptanceDialog,
};

const ofMilestone: Readonly<Record<string, ComponentType<MilestoneDialogProps>>> = {
  AcceptMilestone: AcceptMilestoneDialog,
  NudgeMilestone: NudgeMilestoneDialog,
  ReturnMilestone: ReturnMilestoneDialog,
  StartMilestone: StartMilestoneDialog,
  SubmitMilestone: SubmitMilestoneDialog,
};

/** The dialog of a command about the project; nothing for commands that have a page of their own. */
export const ProjectDialog = ({ command, ...props }: ProjectDialogProps & { command: string | undefined }) => {
  const Dialog = command ? ofProject[command] : undefined;
  return Dialog ? <Dialog {...props} /> : null;
};

/** The dialog of a command about one milestone. */
export const MilestoneDialog = ({ command, ...props }: MilestoneDialogProps & { command: string | undefined }) => {
  const Dialog = command ? ofMilestone[command] : undefined;
  return Dialog ? <Dialog {...props} /> : null;
};
