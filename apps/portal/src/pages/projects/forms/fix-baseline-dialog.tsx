import { CommandDialog } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { FixBaseline } from '../project.commands.js';
import type { ProjectDialogProps } from './dialog.types.js';

/** Fixes the plan and starts the project. */
export const FixBaselineDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation(['projects', 'terms']);
  const { run } = useCommand(FixBaseline);
  const total = project.milestones.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <CommandDialog
      open
      title={t('terms:action.FixBaseline')}
      intro={
        <>
          <p>{t('form.fixHelp')}</p>
          <p>{t('form.fixWeights', { total, count: project.milestones.length })}</p>
        </>
      }
      seen={project.revision}
      onSubmit={(_, how) => run({ projectId: project.id }, how)}
      onClose={onClose}
    />
  );
};
