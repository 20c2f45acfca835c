import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useViewer } from '../../../session/session.js';
import { AcceptProject, CancelProject, CloseProject, ContinueProject, ReturnAcceptance } from '../project.commands.js';
import type { ProjectDialogProps } from './dialog.types.js';
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
      seen={project.revision}
      onSubmit={(opinion, how) => run({ projectId: project.id, opinion }, how)}
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
      seen={project.revision}
      onSubmit={(reason = '', how) => run({ projectId: project.id, reason }, how)}
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
      seen={project.revision}
      onSubmit={(summary, how) => run({ projectId: project.id, summary }, how)}
      onClose={onClose}
    />
  );
};

/** Goes on after the end of the agreement. */
export const ContinueProjectDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation('projects');
  const { run } = useCommand(ContinueProject);
  return (
    <WordsDialog
      command="ContinueProject"
      words="reason"
      intro={t('form.continueHelp')}
      seen={project.revision}
      onSubmit={(reason = '', how) => run({ projectId: project.id, reason }, how)}
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
      seen={project.revision}
      onSubmit={(reason = '', how) => run({ projectId: project.id, reason }, how)}
      onClose={onClose}
    />
  );
};
