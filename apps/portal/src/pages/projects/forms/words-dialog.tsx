import { ReasonDialog, type Submit } from '@gongjian/ui/forms';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Command =
  | 'ApproveProject'
  | 'ReturnProject'
  | 'ApproveReplan'
  | 'RejectReplan'
  | 'AcceptProject'
  | 'ReturnAcceptance'
  | 'CloseProject'
  | 'CancelProject'
  | 'ContinueProject'
  | 'ReturnMilestone'
  | 'NudgeMilestone';

/** A command that goes with a reason (which must be given), or with an opinion, summary or message (which may). */
export const WordsDialog = ({
  command,
  words,
  intro,
  seen,
  onSubmit,
  onClose,
}: {
  command: Command;
  words: 'reason' | 'opinion' | 'message' | 'summary';
  intro: ReactNode;
  /** The revision to be held to; none for what others may do beside. */
  seen?: number;
  onSubmit: Submit<string | undefined>;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['projects', 'terms']);
  return (
    <ReasonDialog
      title={t(`terms:action.${command}`)}
      intro={intro}
      label={t(`form.${words}`)}
      {...(words === 'reason' ? { missing: t('form.needReason') } : { hint: t('form.optional') })}
      {...(seen === undefined ? { rehearsed: true } : { seen })}
      onSubmit={onSubmit}
      onClose={onClose}
    />
  );
};
