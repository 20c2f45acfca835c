import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import type { TimelineEntryOfPage } from '../../../parts/object-timeline.js';
import { CorrectProject } from '../project.commands.js';
import type { ProjectDialogProps } from './dialog.types.js';

interface Values {
  readonly reason: string;
  readonly title?: string;
  readonly goal?: string;
  readonly plannedStart?: string;
  readonly milestoneId?: string;
  readonly milestone?: {
    title?: string;
    deliverable?: string;
    summary?: string;
    startedOn?: string;
    submittedOn?: string;
    acceptedOn?: string;
  };
}

/** Which fields an entry states, by the type of its event. */
const statedBy = (eventType: string) => ({
  proposal: eventType === 'ProjectProposed' || eventType === 'ProjectResubmitted',
  plan: eventType === 'MilestonesPlanned' || eventType === 'BaselineFixed',
  started: eventType === 'MilestoneStarted',
  submitted: eventType === 'MilestoneSubmitted',
  accepted: eventType === 'MilestoneAccepted',
});

/** Sets a mistaken entry right by a further one that names it. */
export const CorrectDialog = ({ project, entry, onClose }: ProjectDialogProps & { entry: TimelineEntryOfPage }) => {
  const { t } = useTranslation(['projects', 'common']);
  const { run } = useCommand(CorrectProject);
  const stated = statedBy(entry.eventType);
  const aboutMilestone = stated.plan || stated.started || stated.submitted || stated.accepted;
  return (
    <CommandDialog<Values>
      open
      title={t('common:correctTitle')}
      intro={
        <>
          <p>
            <strong>{entry.words}</strong>
          </p>
          <p>{t('common:correctIntro')}</p>
        </>
      }
      seen={project.revision}
      onSubmit={({ milestoneId, milestone, ...values }, how) =>
        run(
          { projectId: project.id, corrects: entry.id, ...values, ...(milestoneId ? { milestone: { milestoneId, ...milestone } } : {}) },
          how,
        )
      }
      onClose={onClose}
    >
      {stated.proposal && (
        <>
          <Form.Item name="title" label={t('form.correctTitle')} extra={t('form.unchanged')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="goal" label={t('form.correctGoal')} extra={t('form.unchanged')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          <Form.Item name="plannedStart" label={t('form.correctStart')} extra={t('form.unchanged')}>
            <DayInput />
          </Form.Item>
        </>
      )}
      {aboutMilestone && (
        <Form.Item name="milestoneId" label={t('milestone.one')} rules={[{ required: true, message: t('form.needMilestone') }]}>
          <Select options={project.milestones.map(({ id, title }) => ({ value: id, label: title }))} />
        </Form.Item>
      )}
      {stated.plan && (
        <>
          <Form.Item name={['milestone', 'title']} label={t('plan.name')} extra={t('form.unchanged')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={['milestone', 'deliverable']} label={t('plan.deliverable')} extra={t('form.unchanged')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        </>
      )}
      {stated.submitted && (
        <Form.Item name={['milestone', 'summary']} label={t('form.summary')} extra={t('form.unchanged')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
      {stated.started && (
        <Form.Item name={['milestone', 'startedOn']} label={t('milestone.startedOn')} extra={t('form.unchanged')}>
          <DayInput />
        </Form.Item>
      )}
      {stated.submitted && (
        <Form.Item name={['milestone', 'submittedOn']} label={t('milestone.submittedOn')} extra={t('form.unchanged')}>
          <DayInput />
        </Form.Item>
      )}
      {stated.accepted && (
        <Form.Item name={['milestone', 'acceptedOn']} label={t('milestone.acceptedOn')} extra={t('form.unchanged')}>
          <DayInput />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('form.reason')} rules={[{ required: true, whitespace: true, message: t('form.needReason') }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </CommandDialog>
  );
};
