import { useDates } from '@gongjian/ui';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CohortsQuery } from '../../gql/graphql.js';
import { ChoiceField } from '../../parts/fields.js';
import { useToday } from '../../parts/due-text.js';

type Cohort = CohortsQuery['cohorts']['nodes'][number];

/** How a cohort stands on a day: before it begins, while it takes brands, or after it ended. */
export const standingOf = ({ startsOn, endsOn }: Pick<Cohort, 'startsOn' | 'endsOn'>, day: string): 'before' | 'running' | 'over' =>
  day < startsOn ? 'before' : day > endsOn ? 'over' : 'running';

/** The cohort in which a brand is initiated: one that runs on the day it becomes true. */
export const CohortField = ({ cohorts }: { cohorts: readonly Cohort[] }) => {
  const { t } = useTranslation('brands');
  const { day } = useDates();
  const today = useToday();
  const on = Form.useWatch<string | undefined>('effectiveOn') ?? today;
  const options = cohorts.map((cohort) => {
    const standing = standingOf(cohort, on);
    const days = t('cohortDays', { from: day(cohort.startsOn), to: day(cohort.endsOn) });
    return {
      value: cohort.id,
      label: cohort.title,
      note: standing === 'running' ? days : `${t(`cohortStanding.${standing}`)} · ${days}`,
      disabled: standing !== 'running',
    };
  });
  return <ChoiceField name="cohortId" label={t('chooseCohort')} options={options} />;
};
