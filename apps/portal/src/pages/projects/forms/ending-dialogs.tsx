import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useViewer } from '../../../session/session.js';
import { AcceptProject, CancelProject, CloseProject, ReturnAcceptance } from '../project.commands.js';
import { type ProjectDialogProps } from './dialog.types.js';
import { WordsDialog } from './words-dialog.js';

/** Accepts the whole. */
export const AcceptProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(AcceptProject);
  const unit = useViewer().actingPost?.unit.name ?? '';
  return (
    <WordsDialog
      command="AcceptProject"
      words="opinion"
      intro={t('form.acceptHelp', { unit })}
      onSubmit={(opinion) => run({ projectId: project.id, opinion })}
      onClose={onClose}
    />
  );
};

/** Sends the whole back. */
export const ReturnAcceptanceDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ReturnAcceptance);
  return (
    <WordsDialog
      command="ReturnAcceptance"
      words="reason"
      intro={t('form.returnAcceptanceHelp')}
      onSubmit={(reason = '') => run({ projectId: project.id, reason })}
      onClose={onClose}
    />
  );
};

/** Ends an accepted project. */
export const CloseProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(CloseProject);
  return (
    <WordsDialog
      command="CloseProject"
      words="summary"
      intro={t('form.closeHelp')}
      onSubmit={(summary) => run({ projectId: project.id, summary })}
      onClose={onClose}
    />
  );
};

/** Gives the project up. */
export const CancelProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(CancelProject);
  return (
    <WordsDialog
      command="CancelProject"
      words="reason"
      intro={t('form.cancelHelp')}
      onSubmit={(reason = '') => run({ projectId: project.id, reason })}
      onClose={onClose}
    />
  );
};
