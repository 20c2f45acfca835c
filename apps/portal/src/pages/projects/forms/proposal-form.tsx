import { RefusalAlert } from '@gongjian/ui';
import { DayInput, type Refused } from '@gongjian/ui/forms';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { Field } from '../../../parts/field.js';
import { UnitPicker, UnitsPicker } from '../../../parts/unit-picker.js';
import { type ProposalDraft, proposalProblems } from './proposal.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A project's proposal: under which agreement, what for, who leads, who cooperates, from when to when. */
export const ProposalForm = ({
  draft,
  onChange,
  agreements,
  own,
  known = [],
  pending,
  refused,
  onDiscard,
  onSubmit,
}: {
  draft: ProposalDraft;
  onChange: (draft: ProposalDraft) => void;
  /** The agreements to choose from; without them agreement and lead unit stay as they are. */
  agreements?: readonly { readonly id: string; readonly title: string; readonly parties: readonly { readonly unit: Named | null }[] }[];
  own?: Named | undefined;
  known?: readonly Named[];
  pending: boolean;
  refused: Refused;
  onDiscard?: (() => void) | undefined;
  onSubmit: () => void;
}) => {
  const { t } = useTranslation('projects');
  const { refusal } = refused;
  const [tried, setTried] = useState(false);
  const problems = proposalProblems(draft);
  const problemAt = (field: keyof ProposalDraft) => {
    if (refusal?.field?.replace(/^input\./, '') === field) return refusal.message;
    const key = tried ? problems[field] : undefined;
    return key && t(`form.${key}`);
  };
  const set = (change: Partial<ProposalDraft>) => {
    refused.changed(change);
    onChange({ ...draft, ...change });
  };
  const partners = agreements?.find(({ id }) => id === draft.agreementId)?.parties.flatMap(({ unit }) => unit ?? []) ?? [];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0) onSubmit();
      }}
    >
      <RefusalAlert refusal={refusal} />
      {agreements && (
        <Field
          label={t('form.agreement')}
          required
          problem={problemAt('agreementId')}
          hint={agreements.length === 0 ? t('form.noAgreement') : undefined}
        >
          {({ id }) => (
            <Select
              id={id}
              value={draft.agreementId}
              showSearch={{ optionFilterProp: 'label' }}
              options={agreements.map((agreement) => ({ value: agreement.id, label: agreement.title }))}
              onChange={(agreementId) => set({ agreementId })}
            />
          )}
        </Field>
      )}
      <Field label={t('form.title')} required problem={problemAt('title')}>
        {(ids) => <Input {...ids} value={draft.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />}
      </Field>
      <Field label={t('form.goal')} hint={t('form.goalHint')} required problem={problemAt('goal')}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={draft.goal}
            maxLength={20_000}
            autoSize={{ minRows: 4, maxRows: 14 }}
            onChange={(event) => set({ goal: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.row}>
        {agreements && (
          <Field label={t('form.lead')} hint={t('form.leadHint')} required problem={problemAt('leadUnitId')}>
            {({ id }) => (
              <UnitPicker
                id={id}
                known={own ? [own] : []}
                value={draft.leadUnitId}
                onChange={(leadUnitId) => set({ leadUnitId: leadUnitId ?? null })}
              />
            )}
          </Field>
        )}
        <Field label={t('form.cooperating')} problem={problemAt('cooperatingUnitIds')}>
          {({ id }) => (
            <UnitsPicker
              id={id}
              known={[...known, ...partners]}
              value={draft.cooperatingUnitIds}
              exclude={draft.leadUnitId ? [draft.leadUnitId] : []}
              onChange={(cooperatingUnitIds) => set({ cooperatingUnitIds })}
            />
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <Field label={t('form.plannedStart')} required problem={problemAt('plannedStart')}>
          {(ids) => <DayInput {...ids} value={draft.plannedStart} onChange={(day) => set({ plannedStart: day ?? null })} />}
        </Field>
        <Field label={t('form.plannedEnd')} required problem={problemAt('plannedEnd')}>
          {(ids) => <DayInput {...ids} value={draft.plannedEnd} onChange={(day) => set({ plannedEnd: day ?? null })} />}
        </Field>
      </div>
      <div className={styles.footer}>
        <span className={styles.note}>{t('form.kept')}</span>
        <span className={styles.spring} />
        {onDiscard && (
          <Button type="text" onClick={onDiscard}>
            {t('form.discard')}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('form.submitProposal')}
        </Button>
      </div>
    </form>
  );
};
