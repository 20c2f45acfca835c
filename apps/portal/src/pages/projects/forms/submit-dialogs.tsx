import type { UploadedFile } from '@gongjian/ui';
import { CommandDialog, FileUpload, type Submit } from '@gongjian/ui/forms';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useUpload } from '../../../client/use-upload.js';
import { SubmitForAcceptance, SubmitMilestone } from '../project.commands.js';
import { EffectiveOn } from './dated-dialogs.js';
import type { MilestoneDialogProps, ProjectDialogProps } from './dialog.types.js';

interface Values {
  readonly summary: string;
  readonly files?: readonly UploadedFile[];
  readonly effectiveOn?: string;
}

/** What was done, and the files that prove it. */
const HandIn = ({
  projectId,
  title,
  intro,
  filesNeeded,
  seen,
  onSubmit,
  onClose,
}: {
  projectId: string;
  title: string;
  intro: ReactNode;
  filesNeeded: boolean;
  seen?: number;
  onSubmit: Submit<{ summary: string; fileIds: string[]; effectiveOn: string | undefined }>;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['projects', 'common']);
  const upload = useUpload(projectId);
  return (
    <CommandDialog<Values>
      open
      width={640}
      title={title}
      intro={intro}
      {...(seen === undefined ? { rehearsed: true } : { seen })}
      onSubmit={({ summary, files = [], effectiveOn }, how) =>
        onSubmit({ summary: summary.trim(), fileIds: files.map(({ fileId }) => fileId), effectiveOn }, how)
      }
      onClose={onClose}
    >
      <Form.Item
        name="summary"
        label={t('form.summary')}
        extra={t('common:freeTextHint')}
        rules={[{ required: true, whitespace: true, message: t('form.needSummary') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item
        name="files"
        label={t('form.files')}
        {...(filesNeeded ? { rules: [{ required: true, message: t('form.needFiles') }] } : {})}
      >
        <FileUpload upload={upload} />
      </Form.Item>
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Hands in what proves a milestone reached. */
export const SubmitMilestoneDialog = ({ project, milestone, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslation(['projects', 'terms']);
  const { run } = useCommand(SubmitMilestone);
  return (
    <HandIn
      projectId={project.id}
      title={t('terms:action.SubmitMilestone')}
      intro={
        <>
          <strong>{milestone.title}</strong>
          <p>
            {t('milestone.deliverable')}: {milestone.deliverable}
          </p>
        </>
      }
      filesNeeded
      onSubmit={(values, how) => run({ projectId: project.id, milestoneId: milestone.id, ...values }, how)}
      onClose={onClose}
    />
  );
};

/** Hands in the whole project for acceptance. */
export const SubmitForAcceptanceDialog = ({ project, onClose }: ProjectDialogProps) => {
  const { t } = useTranslation(['projects', 'terms']);
  const { run } = useCommand(SubmitForAcceptance);
  return (
    <HandIn
      projectId={project.id}
      title={t('terms:action.SubmitForAcceptance')}
      intro={t('form.submitAcceptanceHelp')}
      filesNeeded={false}
      seen={project.revision}
      onSubmit={(values, how) => run({ projectId: project.id, ...values }, how)}
      onClose={onClose}
    />
  );
};
