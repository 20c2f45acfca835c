import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useViewer } from '../../../session/session.js';
import { AcceptVersion, AgreeToTermination, OpenForSigning } from '../agreement.commands.js';
import type { AgreementDialogProps } from './dialog.types.js';
import { ProposedEnd } from './proposed-end.js';

/** Accepts the current version by its hash, so that a version proposed meanwhile is not accepted unread. */
export const AcceptVersionDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(AcceptVersion);
  const unit = useViewer().actingPost?.unit.name ?? '';
  const { version = 0, contentHash = '' } = agreement.current ?? {};
  return (
    <CommandDialog
      open
      title={t('terms:action.AcceptVersion')}
      intro={
        <>
          <p>{t('form.acceptHelp', { unit, version })}</p>
          <code>{contentHash}</code>
        </>
      }
      seen={agreement.revision}
      onSubmit={(_, how) => run({ agreementId: agreement.id, version, contentHash }, how)}
      onClose={onClose}
    />
  );
};

/** Calls the parties to sign what all of them accepted. */
export const OpenForSigningDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(OpenForSigning);
  return (
    <CommandDialog<{ signBy?: string }>
      open
      title={t('terms:action.OpenForSigning')}
      intro={t('form.openHelp')}
      seen={agreement.revision}
      onSubmit={({ signBy }, how) => run({ agreementId: agreement.id, signBy }, how)}
      onClose={onClose}
    >
      <Form.Item name="signBy" label={t('form.signBy')} extra={t('form.signByHint')}>
        <DayInput />
      </Form.Item>
    </CommandDialog>
  );
};

/** Agrees to the end that another party proposed. */
export const AgreeToTerminationDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(AgreeToTermination);
  return (
    <CommandDialog
      open
      title={t('terms:action.AgreeToTermination')}
      intro={<ProposedEnd agreement={agreement} />}
      seen={agreement.revision}
      onSubmit={(_, how) => run({ agreementId: agreement.id }, how)}
      onClose={onClose}
    />
  );
};
