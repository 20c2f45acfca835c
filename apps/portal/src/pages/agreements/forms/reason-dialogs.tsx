import { ReasonDialog } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { DeclineAgreement, RejectTermination, WithdrawAgreement } from '../agreement.commands.js';
import type { AgreementDialogProps } from './dialog.types.js';
import { ProposedEnd } from './proposed-end.js';

/** Sends the agreement back into negotiation instead of signing it. */
export const DeclineDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(DeclineAgreement);
  return (
    <ReasonDialog
      title={t('terms:action.DeclineAgreement')}
      intro={t('form.declineHelp')}
      label={t('form.reason')}
      missing={t('form.needReason')}
      seen={agreement.revision}
      onSubmit={(reason = '', how) => run({ agreementId: agreement.id, reason }, how)}
      onClose={onClose}
    />
  );
};

/** Takes the agreement back before it is concluded. */
export const WithdrawDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(WithdrawAgreement);
  return (
    <ReasonDialog
      title={t('terms:action.WithdrawAgreement')}
      intro={t('form.withdrawHelp')}
      label={t('form.reason')}
      missing={t('form.needReason')}
      seen={agreement.revision}
      onSubmit={(reason = '', how) => run({ agreementId: agreement.id, reason }, how)}
      onClose={onClose}
    />
  );
};

/** Keeps the agreement going against the end that was proposed. */
export const RejectTerminationDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(RejectTermination);
  return (
    <ReasonDialog
      title={t('terms:action.RejectTermination')}
      intro={<ProposedEnd agreement={agreement} />}
      label={t('form.reason')}
      missing={t('form.needReason')}
      seen={agreement.revision}
      onSubmit={(reason = '', how) => run({ agreementId: agreement.id, reason }, how)}
      onClose={onClose}
    />
  );
};
