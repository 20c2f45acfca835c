import { CommandDialog } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { BrandLevel, BrandPartsFragment } from '../../gql/graphql.js';
import { ChoiceField, DayField, LineField, ProseField } from '../../parts/fields.js';
import type { TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { BrandNameField } from './brand-name-field.js';
import { CorrectBrandCommand } from './brands.commands.js';

interface Values {
  readonly reason: string;
  readonly name?: string;
  readonly description?: string;
  readonly checkedOn?: string;
  readonly recognition?: { level?: BrandLevel; recognisedOn?: string; number?: string; title?: string; issuer?: string; issuedOn?: string };
}

/** Corrects an entry about a brand by a further one; which fields there are depends on what the entry was about. */
export const CorrectBrandDialog = ({
  brand,
  entry,
  onClose,
}: {
  brand: BrandPartsFragment;
  entry: TimelineEntryOfPage;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['brands', 'terms', 'common']);
  const { run } = useCommand(CorrectBrandCommand);
  const ofRecognition = entry.eventType === 'BrandRecognised';
  const ofCheck = entry.eventType === 'BrandMidTermChecked';
  return (
    <CommandDialog<Values>
      open
      width={640}
      title={t('correctTitle')}
      intro={
        <>
          <p>“{entry.words}”</p>
          <p>{t('common:correctIntro')}</p>
        </>
      }
      onClose={onClose}
      seen={brand.revision}
      onSubmit={({ recognition, ...values }, how) => {
        const { level, ...corrected } = recognition ?? {};
        return run({ brandId: brand.id, corrects: entry.id, ...values, ...(level ? { recognition: { level, ...corrected } } : {}) }, how);
      }}
    >
      <ProseField name="reason" label={t('common:reason')} rows={2} />
      {ofCheck && <DayField name="checkedOn" label={t('checkedOn')} required={false} extra={t('correctHint')} />}
      {ofRecognition && (
        <>
          <ChoiceField
            name={['recognition', 'level']}
            label={t('correctLevel')}
            options={brand.recognitions.map(({ level }) => ({ value: level, label: t(`terms:brandLevel.${level}`) }))}
          />
          <DayField name={['recognition', 'recognisedOn']} label={t('recognisedOn')} required={false} extra={t('correctHint')} />
          <LineField name={['recognition', 'title']} label={t('documentTitle')} required={false} />
          <LineField name={['recognition', 'number']} label={t('documentNumber')} required={false} />
          <LineField name={['recognition', 'issuer']} label={t('issuer')} required={false} />
          <DayField name={['recognition', 'issuedOn']} label={t('issuedOn')} required={false} />
        </>
      )}
      {!ofRecognition && !ofCheck && (
        <>
          <BrandNameField own={brand} required={false} extra={t('correctHint')} />
          <ProseField name="description" label={t('description')} required={false} />
        </>
      )}
    </CommandDialog>
  );
};
