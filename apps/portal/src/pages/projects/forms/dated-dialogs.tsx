import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useToday } from '../../../parts/due-text.js';
import { AcceptMilestone, StartMilestone } from '../project.commands.js';
import type { MilestoneDialogProps } from './dialog.types.js';

/** The day on which something became true, for entries made later. */
export const EffectiveOn = () => {
  const { t } = useTranslation('common');
  const today = useToday();
  return (
    <Form.Item name="effectiveOn" label={t('effectiveOn')} extra={t('effectiveOnHint')}>
      <DayInput max={today} />
    </Form.Item>
  );
};

/** Takes a milestone up. */
export const StartMilestoneDialog = ({ project, milestone, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslation('terms');
  const { run } = useCommand(StartMilestone);
  return (
    <CommandDialog<{ effectiveOn?: string }>
      open
      title={t('action.StartMilestone')}
      intro={milestone.title}
      rehearsed
      onSubmit={({ effectiveOn }, how) => run({ projectId: project.id, milestoneId: milestone.id, effectiveOn }, how)}
      onClose={onClose}
    >
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Counts a milestone as reached. */
export const AcceptMilestoneDialog = ({ project, milestone, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslation(['projects', 'terms']);
  const { run } = useCommand(AcceptMilestone);
  return (
    <CommandDialog<{ opinion?: string; effectiveOn?: string }>
      open
      title={t('terms:action.AcceptMilestone')}
      intro={
        <>
          <strong>{milestone.title}</strong>
          <p>{t('form.acceptMilestoneHelp', { weight: milestone.weight })}</p>
        </>
      }
      rehearsed
      onSubmit={({ opinion, effectiveOn }, how) =>
        run({ projectId: project.id, milestoneId: milestone.id, opinion: opinion?.trim() || undefined, effectiveOn }, how)
      }
      onClose={onClose}
    >
      <Form.Item name="opinion" label={t('form.opinion')} extra={t('form.optional')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <EffectiveOn />
    </CommandDialog>
  );
};
