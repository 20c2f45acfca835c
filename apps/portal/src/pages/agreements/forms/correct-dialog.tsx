import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { type TimelineEntryOfPage } from '../../../parts/object-timeline.js';
import { CorrectAgreement } from '../agreement.commands.js';
import { type AgreementDialogProps } from './dialog.types.js';

interface Values {
  readonly reason: string;
  readonly signBy?: string;
  readonly signedOn?: string;
  readonly text?: string;
}

/** What an entry states and may have corrected, by the type of its event. */
const fieldOf: Readonly<Record<string, 'signBy' | 'signedOn' | 'text' | undefined>> = {
  AgreementOpenedForSigning: 'signBy',
  PaperAgreementEntered: 'signedOn',
  ClauseCommented: 'text',
};

/** Sets a mistaken entry right by a further one that names it. */
export const CorrectDialog = ({ agreement, entry, onClose }: AgreementDialogProps & { entry: TimelineEntryOfPage }) => {
  const { t } = useTranslation(['agreements', 'common']);
  const { run } = useCommand(CorrectAgreement);
  const field = fieldOf[entry.eventType];
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
      onSubmit={(values) => run({ agreementId: agreement.id, corrects: entry.id, ...values })}
      onClose={onClose}
    >
      {field === 'signBy' && (
        <Form.Item name="signBy" label={t('form.correctSignBy')} extra={t('form.unchanged')}>
          <DayInput />
        </Form.Item>
      )}
      {field === 'signedOn' && (
        <Form.Item name="signedOn" label={t('form.correctSignedOn')} extra={t('form.unchanged')}>
          <DayInput />
        </Form.Item>
      )}
      {field === 'text' && (
        <Form.Item name="text" label={t('form.correctText')} extra={t('form.unchanged')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('form.reason')} rules={[{ required: true, whitespace: true, message: t('form.needReason') }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </CommandDialog>
  );
};
