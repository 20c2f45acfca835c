import { KeepLink, LinkButton, MomentText, PageHead, Panel } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { Button, Select } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { BrandSort, BrandsQuery } from '../../gql/graphql.js';
import { useOptions } from '../../parts/options.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { QueryView } from '../../parts/query-view.js';
import { UnitLink } from '../../parts/unit-link.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { useMay } from '../../parts/use-may.js';
import { brandFilter, noLevel } from './brand-filter.js';
import { BrandStatus, LevelText } from './brand-status.js';
import { BrandsDocument, CohortsDocument } from './brands.documents.js';

const RegisterBrandDialog = lazy(async () => ({ default: (await import('./register-brand-dialog.js')).RegisterBrandDialog }));

type Row = BrandsQuery['brands']['nodes'][number];

const CohortFilter = ({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) => {
  const { t } = useTranslation('brands');
  const { data } = usePageQuery(CohortsDocument, { first: 50 });
  return (
    <Select
      style={{ width: '100%' }}
      aria-label={t('cohort')}
      placeholder={t('cohort')}
      allowClear
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={(data?.cohorts.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(next: string | null) => onChange(next ?? undefined)}
    />
  );
};

const useColumns = (): Column<Row>[] => {
  const { t } = useTranslation('brands');
  return [
    {
      key: 'name',
      title: t('name'),
      sort: 'NAME',
      render: (brand) => (
        <>
          <UnseenDot count={brand.unseenChanges} />
          <KeepLink to={`/brands/${brand.id}`}>{brand.name}</KeepLink>
        </>
      ),
    },
    { key: 'phase', title: t('phase'), width: 110, render: (brand) => <BrandStatus phase={brand.phase} /> },
    { key: 'level', title: t('level'), sort: 'LEVEL', width: 120, render: (brand) => <LevelText level={brand.highestLevel} /> },
    { key: 'owner', title: t('owner'), render: (brand) => <UnitLink unit={brand.ownerUnit} /> },
    { key: 'cohort', title: t('cohort'), from: 'lg', render: (brand) => brand.cohort?.title ?? '—' },
    {
      key: 'changed',
      title: t('changedAt'),
      sort: 'CHANGED_AT',
      width: 190,
      from: 'xl',
      render: (brand) => <MomentText value={brand.changedAt} />,
    },
  ];
};

/** The brands the viewer may see. */
export const BrandsPage = () => {
  const { t } = useTranslation('brands');
  const may = useMay();
  const [registering, setRegistering] = useState(false);
  const { page, sorting, setSorting, address } = useListAddress(['NAME', 'LEVEL', 'CHANGED_AT']);
  const filter = brandFilter(address.get);
  const query = usePageQuery(BrandsDocument, { filter, sort: (sorting ?? null) as BrandSort | null, ...page });
  const columns = useColumns();
  const phases = useOptions('brandPhase');
  const levels = [...useOptions('brandLevel'), { value: noLevel, label: t('noLevel') }];
  const registerButton = may('OWN_BRANDS') && (
    <Button type="primary" onClick={() => setRegistering(true)}>
      {t('register')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('title')}
        extra={
          <>
            <LinkButton to="/cohorts">{t('cohorts')}</LinkButton>
            {registerButton}
          </>
        }
      />
      <Panel flush>
        <FilterBar
          filters={[
            { kind: 'text', name: 'text', label: t('search') },
            { kind: 'choice', name: 'phase', label: t('phase'), options: phases },
            { kind: 'choice', name: 'level', label: t('level'), options: levels },
            {
              kind: 'custom',
              name: 'unit',
              label: t('unit'),
              render: (value, onChange) => (
                <UnitPicker label={t('unit')} placeholder={t('unit')} value={value ?? null} onChange={(id) => onChange(id)} />
              ),
            },
            {
              kind: 'custom',
              name: 'cohort',
              label: t('cohort'),
              render: (value, onChange) => <CohortFilter value={value} onChange={onChange} />,
            },
            { kind: 'switch', name: 'mine', label: t('waitingForMe') },
          ]}
        />
        <QueryView query={query}>
          {({ brands }) => (
            <DataList
              label={t('title')}
              rows={brands.nodes}
              columns={columns}
              loading={query.updating}
              sorting={sorting}
              onSort={setSorting}
              pageInfo={brands.pageInfo}
              totalCount={brands.totalCount}
              empty={{ title: t('empty'), hint: t('emptyHint'), action: registerButton }}
              card={(brand) => (
                <>
                  <UnseenDot count={brand.unseenChanges} />
                  <KeepLink to={`/brands/${brand.id}`}>{brand.name}</KeepLink>
                  <p style={{ display: 'flex', gap: 8, margin: '6px 0' }}>
                    <BrandStatus phase={brand.phase} />
                    {brand.highestLevel && <LevelText level={brand.highestLevel} />}
                  </p>
                  <p>{brand.ownerUnit?.name}</p>
                </>
              )}
            />
          )}
        </QueryView>
      </Panel>
      <Suspense fallback={null}>{registering && <RegisterBrandDialog onClose={() => setRegistering(false)} />}</Suspense>
    </>
  );
};
