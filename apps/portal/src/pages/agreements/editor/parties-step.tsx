import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { Field } from '../../../parts/field.js';
import { UnitPicker } from '../../../parts/unit-picker.js';
import { kinds } from '../agreement-filter.js';
import type { PartyDraft } from './content.js';
import type { StepProps } from './step.types.js';

const Party = ({
  party,
  fixed,
  onChange,
  onRemove,
}: {
  party: PartyDraft;
  fixed: boolean;
  onChange: (party: PartyDraft) => void;
  onRemove: () => void;
}) => {
  const { t } = useTranslation('agreements');
  return (
    <li className={styles.item}>
      <div className={styles.party}>
        <div>
          <span className={styles.label}>{t('parties.party')}</span>
          <p>{party.name}</p>
        </div>
        <Field label={t('edit.role')}>
          {(ids) => (
            <Input
              {...ids}
              value={party.role}
              maxLength={200}
              placeholder={t('edit.roleHint')}
              onChange={(event) => onChange({ ...party, role: event.target.value })}
            />
          )}
        </Field>
        {!fixed && (
          <Button aria-label={t('edit.removeParty', { name: party.name })} onClick={onRemove}>
            ✕
          </Button>
        )}
      </div>
    </li>
  );
};

/** What the agreement is called, of what kind it is, and between whom it is made. */
export const PartiesStep = ({ content, onChange, problemAt, partiesFixed }: StepProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { parties } = content;
  const setParties = (next: readonly PartyDraft[]) => onChange({ ...content, parties: next });
  return (
    <div className={styles.form}>
      <Field label={t('edit.title')} hint={t('edit.titleHint')} required problem={problemAt('title')}>
        {(ids) => (
          <Input {...ids} value={content.title} maxLength={200} onChange={(event) => onChange({ ...content, title: event.target.value })} />
        )}
      </Field>
      <div className={styles.row}>
        <Field label={t('edit.kind')}>
          {({ id }) => (
            <Select
              id={id}
              value={content.kind}
              options={kinds.map((value) => ({ value, label: t(`terms:agreementKind.${value}`) }))}
              onChange={(kind) => onChange({ ...content, kind })}
            />
          )}
        </Field>
        <Field label={t('edit.documentNumber')} hint={t('edit.documentNumberHint')} problem={problemAt('documentNumber')}>
          {(ids) => (
            <Input
              {...ids}
              value={content.documentNumber}
              maxLength={200}
              onChange={(event) => onChange({ ...content, documentNumber: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ol className={styles.list} aria-label={t('edit.parties')}>
        {parties.map((party, index) => (
          <Party
            key={party.unitId}
            party={party}
            fixed={partiesFixed}
            onChange={(next) => setParties(parties.with(index, next))}
            onRemove={() => setParties(parties.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {!partiesFixed && (
        <Field label={t('edit.addParty')} hint={t('edit.partiesHint')} required problem={problemAt('parties')}>
          {({ id }) => (
            <UnitPicker
              id={id}
              value={null}
              exclude={parties.map(({ unitId }) => unitId)}
              onChange={(unitId, unit) => {
                if (unitId && unit && !parties.some((party) => party.unitId === unitId))
                  setParties([...parties, { unitId, name: unit.name, role: '' }]);
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
};
