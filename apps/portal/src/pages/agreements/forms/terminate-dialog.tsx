import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { ProposeTermination } from '../agreement.commands.js';
import type { AgreementDialogProps } from './dialog.types.js';

/** Asks the other parties to end the agreement on a day. */
export const TerminateDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(ProposeTermination);
  return (
    <CommandDialog<{ reason: string; on?: string }>
      open
      title={t('terms:action.ProposeTermination')}
      intro={t('form.terminateHelp')}
      seen={agreement.revision}
      onSubmit={({ reason, on }, how) => run({ agreementId: agreement.id, reason, on }, how)}
      onClose={onClose}
    >
      <Form.Item name="on" label={t('form.terminateOn')} extra={t('form.terminateOnHint')}>
        <DayInput {...(agreement.effectiveTo ? { max: agreement.effectiveTo } : {})} />
      </Form.Item>
      <Form.Item name="reason" label={t('form.reason')} rules={[{ required: true, whitespace: true, message: t('form.needReason') }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount />
      </Form.Item>
    </CommandDialog>
  );
};
