import { DayText, KeepLink, PageHead, Panel } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { type Column, DataList, useListAddress } from '@gongjian/ui/lists';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { CohortsQuery } from '../../gql/graphql.js';
import { DayField, LineField } from '../../parts/fields.js';
import { QueryView } from '../../parts/query-view.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useMay } from '../../parts/use-may.js';
import { OpenCohortCommand } from './brands.commands.js';
import { CohortsDocument } from './brands.documents.js';

type Row = CohortsQuery['cohorts']['nodes'][number];

/** Opens a cohort, the period in which brands are cultivated. */
const OpenCohortDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('brands');
  const { run } = useCommand(OpenCohortCommand);
  return (
    <CommandDialog<{ title: string; startsOn: string; endsOn: string }> open title={t('openCohort')} onClose={onClose} onSubmit={run}>
      <LineField name="title" label={t('cohortTitle')} placeholder={t('cohortTitleHint')} />
      <DayField name="startsOn" label={t('startsOn')} />
      <DayField name="endsOn" label={t('endsOn')} />
    </CommandDialog>
  );
};

/** The cohorts in which brands are cultivated. */
export const CohortsPage = () => {
  const { t } = useTranslation(['brands', 'ui']);
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const { page } = useListAddress();
  const query = usePageQuery(CohortsDocument, page);
  const columns: Column<Row>[] = [
    { key: 'title', title: t('cohortTitle'), render: (cohort) => <KeepLink to={`/brands?cohort=${cohort.id}`}>{cohort.title}</KeepLink> },
    { key: 'from', title: t('startsOn'), width: 150, render: (cohort) => <DayText value={cohort.startsOn} /> },
    { key: 'to', title: t('endsOn'), width: 150, render: (cohort) => <DayText value={cohort.endsOn} /> },
    { key: 'unit', title: t('cohortUnit'), render: (cohort) => <UnitLink unit={cohort.unit} /> },
    { key: 'brands', title: t('cohortBrands'), width: 150, align: 'right', render: (cohort) => cohort.brands.totalCount },
  ];
  const open = may('APPROVE') && (
    <Button type="primary" onClick={() => setOpening(true)}>
      {t('openCohort')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('cohorts')} extra={open} />
      <Panel flush>
        <QueryView query={query}>
          {({ cohorts }) => (
            <DataList
              label={t('cohorts')}
              rows={cohorts.nodes}
              columns={columns}
              loading={query.updating}
              pageInfo={cohorts.pageInfo}
              totalCount={cohorts.totalCount}
              empty={{ title: t('cohortsEmpty'), hint: t('cohortsEmptyHint'), action: open }}
              card={(cohort) => (
                <>
                  <KeepLink to={`/brands?cohort=${cohort.id}`}>{cohort.title}</KeepLink>
                  <p>
                    <DayText value={cohort.startsOn} /> – <DayText value={cohort.endsOn} />
                  </p>
                  <p>{t('ui:labelled', { label: t('cohortBrands'), value: cohort.brands.totalCount })}</p>
                </>
              )}
            />
          )}
        </QueryView>
      </Panel>
      {opening && <OpenCohortDialog onClose={() => setOpening(false)} />}
    </>
  );
};
