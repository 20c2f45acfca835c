import { CommandDialog, DayInput } from '@gongjian/ui/forms';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import type { TimelineEntryOfPage } from '../../../parts/object-timeline.js';
import { CorrectAgreement } from '../agreement.commands.js';
import type { AgreementDialogProps } from './dialog.types.js';

const inputs = {
  line: <Input maxLength={200} />,
  text: <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />,
  day: <DayInput />,
} as const;

interface Correctable {
  readonly name: 'title' | 'documentNumber' | 'effectiveFrom' | 'effectiveTo' | 'signBy' | 'signedOn' | 'text';
  readonly input: keyof typeof inputs;
}

type Values = { readonly reason: string } & { readonly [Name in Correctable['name']]?: string };

/** What an entry states and may have corrected, by the type of its event. */
const correctable: Readonly<Record<string, readonly Correctable[] | undefined>> = {
  AgreementOpenedForSigning: [{ name: 'signBy', input: 'day' }],
  ClauseCommented: [{ name: 'text', input: 'text' }],
  PaperAgreementEntered: [
    { name: 'title', input: 'line' },
    { name: 'documentNumber', input: 'line' },
    { name: 'signedOn', input: 'day' },
    { name: 'effectiveFrom', input: 'day' },
    { name: 'effectiveTo', input: 'day' },
  ],
};

/** Sets a mistaken entry right by a further one that names it. */
export const CorrectDialog = ({ agreement, entry, onClose }: AgreementDialogProps & { entry: TimelineEntryOfPage }) => {
  const { t } = useTranslation(['agreements', 'common']);
  const { run } = useCommand(CorrectAgreement);
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
      seen={agreement.revision}
      onSubmit={({ reason, ...values }, how) =>
        run(
          {
            agreementId: agreement.id,
            corrects: entry.id,
            reason,
            ...Object.fromEntries(Object.entries(values).filter(([, value]) => value)),
          },
          how,
        )
      }
      onClose={onClose}
    >
      {correctable[entry.eventType]?.map(({ name, input }) => (
        <Form.Item key={name} name={name} label={t(`form.corrected.${name}`)} extra={t('form.unchanged')}>
          {inputs[input]}
        </Form.Item>
      ))}
      <Form.Item name="reason" label={t('form.reason')} rules={[{ required: true, whitespace: true, message: t('form.needReason') }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </CommandDialog>
  );
};
