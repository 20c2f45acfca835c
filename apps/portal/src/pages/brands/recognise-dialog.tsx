import type { UploadedFile } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { BrandLevel, BrandPartsFragment } from '../../gql/graphql.js';
import { useToday } from '../../parts/due-text.js';
import { ChoiceField, DayField, LineField } from '../../parts/fields.js';
import { FilesField, idsOf } from '../../parts/files-field.js';
import { useOptions } from '../../parts/options.js';
import { RecogniseBrandCommand } from './brands.commands.js';

interface Values {
  readonly level: BrandLevel;
  readonly recognisedOn: string;
  readonly document: { number: string; title: string; issuer: string; issuedOn: string };
  readonly files?: UploadedFile[];
}

/** Records that a brand was recognised at a level, with the document that proves it. */
export const RecogniseDialog = ({ brand, onClose }: { brand: BrandPartsFragment; onClose: () => void }) => {
  const { t } = useTranslation(['brands', 'terms']);
  const { run } = useCommand(RecogniseBrandCommand);
  const levels = useOptions('brandLevel');
  const today = useToday();
  const reached = levels.findIndex(({ value }) => value === brand.highestLevel);
  const next = levels[reached + 1];
  return (
    <CommandDialog<Values>
      open
      width={640}
      title={t('terms:action.RecogniseBrand')}
      intro={t('levelRule')}
      initialValues={{ recognisedOn: today, ...(next ? { level: next.value } : {}) }}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={({ files, document, ...values }, how) => {
        const [fileId] = idsOf(files);
        return run({ brandId: brand.id, ...values, document: { ...document, ...(fileId ? { fileId } : {}) } }, how);
      }}
    >
      <ChoiceField name="level" label={t('recognisedLevel')} options={levels.slice(reached + 1)} />
      <DayField name="recognisedOn" label={t('recognisedOn')} max={today} />
      <LineField name={['document', 'title']} label={t('documentTitle')} />
      <LineField name={['document', 'number']} label={t('documentNumber')} />
      <LineField name={['document', 'issuer']} label={t('issuer')} />
      <DayField name={['document', 'issuedOn']} label={t('issuedOn')} max={today} />
      <FilesField name="files" label={t('proofFile')} subjectId={brand.id} multiple={false} />
    </CommandDialog>
  );
};
