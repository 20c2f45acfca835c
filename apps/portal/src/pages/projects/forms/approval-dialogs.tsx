import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useViewer } from '../../../session/session.js';
import { ApproveProject, ApproveReplan, RejectReplan, ReturnProject } from '../project.commands.js';
import type { ProjectDialogProps } from './dialog.types.js';
import { WordsDialog } from './words-dialog.js';

/** Agrees to the proposal. */
export const ApproveProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ApproveProject);
  const unit = useViewer().actingPost?.unit.name ?? '';
  return (
    <WordsDialog
      command="ApproveProject"
      words="opinion"
      intro={t('form.approveHelp', { unit })}
      seen={project.revision}
      onSubmit={(opinion, how) => run({ projectId: project.id, opinion }, how)}
      onClose={onClose}
    />
  );
};

/** Sends the proposal back. */
export const ReturnProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ReturnProject);
  return (
    <WordsDialog
      command="ReturnProject"
      words="reason"
      intro={t('form.returnHelp')}
      seen={project.revision}
      onSubmit={(reason = '', how) => run({ projectId: project.id, reason }, how)}
      onClose={onClose}
    />
  );
};

/** Agrees to the other plan. */
export const ApproveReplanDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ApproveReplan);
  return (
    <WordsDialog
      command="ApproveReplan"
      words="opinion"
      intro={t('form.approveReplanHelp')}
      seen={project.revision}
      onSubmit={(opinion, how) => run({ projectId: project.id, opinion }, how)}
      onClose={onClose}
    />
  );
};

/** Keeps the plan as it stands. */
export const RejectReplanDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(RejectReplan);
  return (
    <WordsDialog
      command="RejectReplan"
      words="reason"
      intro={t('form.rejectReplanHelp')}
      seen={project.revision}
      onSubmit={(reason = '', how) => run({ projectId: project.id, reason }, how)}
      onClose={onClose}
    />
  );
};
