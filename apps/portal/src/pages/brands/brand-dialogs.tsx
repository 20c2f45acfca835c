import type { UploadedFile } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { BrandPartsFragment } from '../../gql/graphql.js';
import { useToday } from '../../parts/due-text.js';
import { EffectiveOn } from '../../parts/effective-on.js';
import { DayField, LineField, ProseField } from '../../parts/fields.js';
import { FilesField, idsOf } from '../../parts/files-field.js';
import {
  InitiateBrandCommand,
  PromoteBrandCommand,
  RecordMidTermCheckCommand,
  StartPilotCommand,
  WithdrawBrandCommand,
} from './brands.commands.js';
import { CohortsDocument } from './brands.documents.js';
import { CohortField, standingOf } from './cohort-field.js';
import { QuoteFields } from './quote-fields.js';

interface OfBrand {
  readonly brand: BrandPartsFragment;
  readonly onClose: () => void;
}

const useActionWords = () => {
  const { t } = useTranslation(['brands', 'terms']);
  return t;
};

/** Initiates a brand in a cohort. */
const InitiateDialog = ({ brand, onClose }: OfBrand) => {
  const t = useActionWords();
  const { run } = useCommand(InitiateBrandCommand);
  const { data } = usePageQuery(CohortsDocument, { first: 100 });
  const today = useToday();
  const cohorts = data?.cohorts.nodes ?? [];
  const noneRuns = data && cohorts.every((cohort) => standingOf(cohort, today) !== 'running');
  return (
    <CommandDialog<{ cohortId: string; effectiveOn?: string }>
      open
      title={t('terms:action.InitiateBrand')}
      intro={noneRuns ? t('noCohorts') : undefined}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={(values, how) => run({ brandId: brand.id, ...values }, how)}
    >
      <CohortField cohorts={cohorts} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Starts the pilot. */
const PilotDialog = ({ brand, onClose }: OfBrand) => {
  const t = useActionWords();
  const { run } = useCommand(StartPilotCommand);
  return (
    <CommandDialog<{ plan: string; checkDueOn?: string; effectiveOn?: string }>
      open
      title={t('terms:action.StartPilot')}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={(values, how) => run({ brandId: brand.id, ...values }, how)}
    >
      <ProseField name="plan" label={t('pilotPlan')} rows={6} />
      <DayField name="checkDueOn" label={t('checkDueOn')} required={false} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Records a mid-term check with its evidence. */
const CheckDialog = ({ brand, onClose }: OfBrand) => {
  const t = useActionWords();
  const { t: ui } = useTranslation('ui');
  const { run } = useCommand(RecordMidTermCheckCommand);
  const today = useToday();
  return (
    <CommandDialog<{ passed: boolean; opinion: string; checkedOn: string; files?: UploadedFile[] }>
      open
      width={640}
      title={t('terms:action.RecordMidTermCheck')}
      initialValues={{ checkedOn: today }}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={({ files, ...values }, how) => run({ brandId: brand.id, ...values, fileIds: idsOf(files) }, how)}
    >
      <Form.Item name="passed" label={t('result')} rules={[{ required: true, message: ui('required') }]}>
        <Radio.Group
          options={[
            { value: true, label: t('passed') },
            { value: false, label: t('failed') },
          ]}
        />
      </Form.Item>
      <ProseField name="opinion" label={t('opinion')} />
      <DayField name="checkedOn" label={t('checkedOn')} max={today} />
      <FilesField name="files" label={t('evidence')} subjectId={brand.id} />
    </CommandDialog>
  );
};

/** Makes a recognised brand known as a case. */
const PromoteDialog = ({ brand, onClose }: OfBrand) => {
  const t = useActionWords();
  const { run } = useCommand(PromoteBrandCommand);
  return (
    <CommandDialog<{
      title: string;
      summary: string;
      channels?: string[];
      quoted?: string;
      quote?: string;
      files?: UploadedFile[];
      effectiveOn?: string;
    }>
      open
      width={640}
      title={t('terms:action.PromoteBrand')}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={({ files, quoted, quote, ...values }, how) =>
        run({ brandId: brand.id, ...values, quote: quoted && quote ? { personId: quoted, text: quote } : null, fileIds: idsOf(files) }, how)
      }
    >
      <LineField name="title" label={t('caseTitle')} />
      <ProseField name="summary" label={t('caseSummary')} rows={6} />
      <Form.Item name="channels" label={t('channel')}>
        <Select
          mode="tags"
          maxCount={10}
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '，', ',']}
          placeholder={t('channelHint')}
        />
      </Form.Item>
      <QuoteFields />
      <FilesField name="files" label={t('evidence')} subjectId={brand.id} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Gives a brand up; its record stays. */
const WithdrawDialog = ({ brand, onClose }: OfBrand) => {
  const t = useActionWords();
  const { t: common } = useTranslation();
  const { run } = useCommand(WithdrawBrandCommand);
  return (
    <CommandDialog<{ reason: string; effectiveOn?: string }>
      open
      title={t('terms:action.WithdrawBrand')}
      intro={t('withdrawHint')}
      onClose={onClose}
      seen={brand.revision}
      onSubmit={(values, how) => run({ brandId: brand.id, ...values }, how)}
    >
      <ProseField name="reason" label={common('reason')} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** The form of each command of a brand that fits into one. */
export const brandDialogs = {
  InitiateBrand: InitiateDialog,
  StartPilot: PilotDialog,
  RecordMidTermCheck: CheckDialog,
  PromoteBrand: PromoteDialog,
  WithdrawBrand: WithdrawDialog,
} as const;
