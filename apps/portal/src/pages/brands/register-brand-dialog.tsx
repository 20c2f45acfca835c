import { useGo } from '@gongjian/ui';
import { type Choice, CommandDialog, RemoteSelect } from '@gongjian/ui/forms';
import { Form } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { answerOf } from '../../client/answer-of.js';
import { useCommand } from '../../client/use-command.js';
import { EffectiveOn } from '../../parts/effective-on.js';
import { ProseField } from '../../parts/fields.js';
import { UnitPicker, UnitsPicker } from '../../parts/unit-picker.js';
import { useViewer } from '../../session/session.js';
import { BrandNameField } from './brand-name-field.js';
import { RegisterBrandCommand } from './brands.commands.js';
import { FindAgreementsDocument, FindProjectsDocument } from './brands.documents.js';

interface Values {
  readonly name: string;
  readonly description: string;
  readonly ownerUnitId?: string;
  readonly partnerUnitIds?: string[];
  readonly agreementId?: string;
  readonly projectId?: string;
  readonly effectiveOn?: string;
}

const useFindAgreements = () => {
  const client = useClient();
  return useCallback(
    async (text: string): Promise<Choice[]> => {
      const { data } = await answerOf(client, FindAgreementsDocument, { text: text || null });
      return (data?.agreements.nodes ?? []).map(({ id, title, documentNumber }) => ({
        value: id,
        label: title,
        ...(documentNumber ? { note: documentNumber } : {}),
      }));
    },
    [client],
  );
};

const useFindProjects = () => {
  const client = useClient();
  return useCallback(
    async (text: string): Promise<Choice[]> => {
      const { data } = await answerOf(client, FindProjectsDocument, { text: text || null });
      return (data?.projects.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }));
    },
    [client],
  );
};

/** Registers a brand. */
export const RegisterBrandDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('brands');
  const { run } = useCommand(RegisterBrandCommand);
  const go = useGo();
  const { actingPost } = useViewer();
  const agreements = useFindAgreements();
  const projects = useFindProjects();
  return (
    <CommandDialog<Values>
      open
      width={640}
      title={t('register')}
      initialValues={actingPost ? { ownerUnitId: actingPost.unit.id } : {}}
      onClose={onClose}
      onSubmit={async (values) => {
        const { payload, refusal } = await run(values);
        if (!refusal && payload?.brand) go(`/brands/${payload.brand.id}`);
        return { refusal };
      }}
    >
      <BrandNameField />
      <ProseField name="description" label={t('description')} />
      <Form.Item name="ownerUnitId" label={t('owner')}>
        <UnitPicker known={actingPost ? [actingPost.unit] : []} />
      </Form.Item>
      <Form.Item name="partnerUnitIds" label={t('partners')}>
        <UnitsPicker />
      </Form.Item>
      <Form.Item name="agreementId" label={t('agreement')} extra={t('agreementHint')}>
        <RemoteSelect search={agreements} />
      </Form.Item>
      <Form.Item name="projectId" label={t('project')} extra={t('projectHint')}>
        <RemoteSelect search={projects} />
      </Form.Item>
      <EffectiveOn />
    </CommandDialog>
  );
};
