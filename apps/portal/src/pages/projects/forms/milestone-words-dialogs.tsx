import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { NudgeMilestone, ReturnMilestone } from '../project.commands.js';
import type { MilestoneDialogProps } from './dialog.types.js';
import { WordsDialog } from './words-dialog.js';

/** Says why what was handed in does not suffice. */
export const ReturnMilestoneDialog = ({ project, milestone, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ReturnMilestone);
  return (
    <WordsDialog
      command="ReturnMilestone"
      words="reason"
      intro={t('form.returnMilestoneHelp')}
      onSubmit={(reason = '', how) => run({ projectId: project.id, milestoneId: milestone.id, reason }, how)}
      onClose={onClose}
    />
  );
};

/** Asks those whose turn it is. */
export const NudgeMilestoneDialog = ({ project, milestone, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(NudgeMilestone);
  return (
    <WordsDialog
      command="NudgeMilestone"
      words="message"
      intro={t('form.nudgeHelp')}
      onSubmit={(message, how) => run({ projectId: project.id, milestoneId: milestone.id, message }, how)}
      onClose={onClose}
    />
  );
};
