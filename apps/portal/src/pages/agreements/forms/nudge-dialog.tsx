import { CommandDialog } from '@gongjian/ui/forms';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { useViewer } from '../../../session/session.js';
import { NudgeParty } from '../agreement.commands.js';
import type { AgreementDialogProps } from './dialog.types.js';

/** Asks another party whose turn it is. */
export const NudgeDialog = ({ agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run } = useCommand(NudgeParty);
  const own = useViewer().actingPost?.unit.id;
  const units = agreement.waiting.flatMap(({ unit, action }) => (unit && unit.id !== own ? [{ unit, action }] : []));
  return (
    <CommandDialog<{ unitId: string; message?: string }>
      open
      title={t('terms:action.NudgeParty')}
      initialValues={units[0] ? { unitId: units[0].unit.id } : {}}
      rehearsed
      onSubmit={({ unitId, message }, how) => run({ agreementId: agreement.id, unitId, message: message?.trim() || undefined }, how)}
      onClose={onClose}
    >
      <Form.Item name="unitId" label={t('form.nudgeUnit')} rules={[{ required: true, message: t('form.nudgeNobody') }]}>
        <Radio.Group
          options={units.map(({ unit, action }) => ({
            value: unit.id,
            label: `${unit.name} · ${t(`terms:action.${action as 'SignAgreement'}`)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="message" label={t('form.message')} extra={t('form.messageHint')}>
        <Input maxLength={200} showCount />
      </Form.Item>
    </CommandDialog>
  );
};
