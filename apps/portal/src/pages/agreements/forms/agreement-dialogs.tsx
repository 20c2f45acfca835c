import type { ComponentType } from 'react';
import type { AgreementDialogProps } from './dialog.types.js';
import { NudgeDialog } from './nudge-dialog.js';
import { DeclineDialog, RejectTerminationDialog, WithdrawDialog } from './reason-dialogs.js';
import { TerminateDialog } from './terminate-dialog.js';
import { AcceptVersionDialog, AgreeToTerminationDialog, OpenForSigningDialog } from './version-dialogs.js';

const dialogs: Readonly<Record<string, ComponentType<AgreementDialogProps>>> = {
  AcceptVersion: AcceptVersionDialog,
  AgreeToTermination: AgreeToTerminationDialog,
  DeclineAgreement: DeclineDialog,
  NudgeParty: NudgeDialog,
  OpenForSigning: OpenForSigningDialog,
  ProposeTermination: TerminateDialog,
  RejectTermination: RejectTerminationDialog,
  WithdrawAgreement: WithdrawDialog,
};

/** The dialog of a command about an agreement; nothing for commands that have a page of their own. */
export const AgreementDialog = ({ command, ...props }: AgreementDialogProps & { command: string | undefined }) => {
  const Dialog = command ? dialogs[command] : undefined;
  return Dialog ? <Dialog {...props} /> : null;
};
