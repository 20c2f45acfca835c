import { KeepLink, LinkButton, MomentText, PageHead, dayOf } from '@gongjian/ui';
import type { Filter } from '@gongjian/ui/lists';
import { Button, Select } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { BrandsQuery } from '../../gql/graphql.js';
import type { ListColumn } from '../../parts/list/list-column.js';
import { ObjectList } from '../../parts/list/object-list.js';
import { useOptions } from '../../parts/options.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { UnitLink } from '../../parts/unit-link.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { useMay } from '../../parts/use-may.js';
import { WaitingFor, WaitingLine, useWaitingWords } from '../../parts/waiting-for.js';
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

const useColumns = (): readonly ListColumn<Row>[] => {
  const { t } = useTranslation(['brands', 'terms']);
  const waitingWords = useWaitingWords();
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
      cells: [[t('name'), (brand) => brand.name]],
    },
    {
      key: 'phase',
      title: t('phase'),
      width: 110,
      render: (brand) => <BrandStatus phase={brand.phase} />,
      cells: [[t('phase'), (brand) => t(`terms:brandPhase.${brand.phase}`)]],
    },
    {
      key: 'level',
      title: t('level'),
      sort: 'LEVEL',
      width: 120,
      render: (brand) => <LevelText level={brand.highestLevel} />,
      cells: [[t('level'), (brand) => (brand.highestLevel ? t(`terms:brandLevel.${brand.highestLevel}`) : t('noLevel'))]],
    },
    {
      key: 'owner',
      title: t('owner'),
      render: (brand) => <UnitLink unit={brand.ownerUnit} />,
      cells: [[t('owner'), (brand) => brand.ownerUnit?.name]],
    },
    {
      key: 'cohort',
      title: t('cohort'),
      from: 'lg',
      render: (brand) => brand.cohort?.title ?? '—',
      cells: [[t('cohort'), (brand) => brand.cohort?.title]],
    },
    {
      key: 'changed',
      title: t('changedAt'),
      sort: 'CHANGED_AT',
      width: 190,
      from: 'xl',
      render: (brand) => <MomentText value={brand.changedAt} />,
      cells: [[t('changedAt'), (brand) => dayOf(brand.changedAt)]],
    },
    {
      key: 'waiting',
      title: t('waiting'),
      extra: true,
      render: (brand) => <WaitingFor waiting={brand.waiting} />,
      cells: [[t('waiting'), (brand) => waitingWords(brand.waiting)]],
    },
  ];
};

const useFilters = (): readonly Filter[] => {
  const { t } = useTranslation('brands');
  const phases = useOptions('brandPhase');
  const levels = [...useOptions('brandLevel'), { value: noLevel, label: t('noLevel') }];
  return [
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
  ];
};

const Card = ({ brand }: { brand: Row }) => (
  <>
    <UnseenDot count={brand.unseenChanges} />
    <KeepLink to={`/brands/${brand.id}`}>{brand.name}</KeepLink>
    <p style={{ display: 'flex', gap: 8, margin: '6px 0' }}>
      <BrandStatus phase={brand.phase} />
      {brand.highestLevel && <LevelText level={brand.highestLevel} />}
    </p>
    <p>{brand.ownerUnit?.name}</p>
    <WaitingLine waiting={brand.waiting} />
  </>
);

/** The brands the viewer may see. */
export const BrandsPage = () => {
  const { t } = useTranslation('brands');
  const may = useMay();
  const [registering, setRegistering] = useState(false);
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
      <ObjectList
        name="brands"
        title={t('title')}
        document={BrandsDocument}
        variables={(get, sorting) => ({ filter: brandFilter(get), sort: sorting ?? null })}
        pageOf={({ brands }) => brands}
        sortFields={['NAME', 'LEVEL', 'CHANGED_AT']}
        filters={useFilters()}
        columns={useColumns()}
        card={(brand) => <Card brand={brand} />}
        empty={() => ({ title: t('empty'), hint: t('emptyHint'), action: registerButton })}
      />
      <Suspense fallback={null}>{registering && <RegisterBrandDialog onClose={() => setRegistering(false)} />}</Suspense>
    </>
  );
};
