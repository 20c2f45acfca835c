import { EmptyState, KeepLink, LinkButton, PageHead, Panel, useAddress } from '@gongjian/ui';
import { Button, Segmented } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFilter, UnitsQuery } from '../../gql/graphql.js';
import { usePast } from '../../time/use-as-of.js';
import { useMay } from '../../parts/use-may.js';
import type { ListColumn } from '../../parts/list/list-column.js';
import { ObjectList } from '../../parts/list/object-list.js';
import { oneOf } from '../../parts/one-of.js';
import { useOptions } from '../../parts/options.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { terms } from '../../parts/term-values.js';
import { UnitLink } from '../../parts/unit-link.js';
import { UnitTree } from './unit-tree.js';
import { UnitsDocument } from './units.documents.js';

const RegisterUnitDialog = lazy(async () => ({ default: (await import('./unit-dialogs.js')).RegisterUnitDialog }));

type Row = UnitsQuery['units']['nodes'][number];

/** What stands where there is no unit at all: on a past day there is none to register either. */
const useNone = () => {
  const { t } = useTranslation('directory');
  const past = usePast();
  return past ? { title: t('noneThen') } : { title: t('none'), hint: t('noneHint') };
};

const useColumns = (): readonly ListColumn<Row>[] => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  const former = (unit: Row) => unit.formerNames.map(({ name }) => name).join(t('ui:listComma'));
  const kind = (unit: Row) => t(`terms:unitKind.${unit.kind}`);
  return [
    {
      key: 'name',
      title: t('name'),
      sort: 'NAME',
      render: (unit) => <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink>,
      cells: [[t('name'), (unit) => unit.name]],
    },
    { key: 'kind', title: t('kind'), sort: 'KIND', width: 180, render: kind, cells: [[t('kind'), kind]] },
    {
      key: 'parent',
      title: t('parent'),
      render: (unit) => (unit.parent ? <UnitLink unit={unit.parent} /> : t('root')),
      cells: [[t('parent'), (unit) => unit.parent?.name]],
    },
    { key: 'former', title: t('formerNames'), from: 'lg', render: (unit) => former(unit) || '—', cells: [[t('formerNames'), former]] },
  ];
};

const unitFilter = (get: (name: string) => string | undefined): UnitFilter => {
  const filter = { text: get('text'), kind: oneOf(terms.unitKind, get('kind')), parentId: get('parent') };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as UnitFilter;
};

const UnitList = () => {
  const { t } = useTranslation(['directory', 'terms']);
  const none = useNone();
  const kinds = useOptions('unitKind');
  return (
    <ObjectList
      name="units"
      title={t('title')}
      document={UnitsDocument}
      variables={(get, sorting) => ({ filter: unitFilter(get), sort: sorting ?? null })}
      pageOf={({ units }) => units}
      sortFields={['NAME', 'KIND']}
      filters={[
        { kind: 'text', name: 'text', label: t('search') },
        { kind: 'choice', name: 'kind', label: t('kind'), options: kinds },
        {
          kind: 'custom',
          name: 'parent',
          label: t('parent'),
          render: (value, onChange) => (
            <UnitPicker label={t('parent')} placeholder={t('parent')} value={value ?? null} onChange={(id) => onChange(id)} />
          ),
        },
      ]}
      columns={useColumns()}
      card={(unit) => (
        <>
          <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink>
          <p>
            {t(`terms:unitKind.${unit.kind}`)}
            {unit.parent && ` · ${unit.parent.name}`}
          </p>
        </>
      )}
      empty={(filtered) => (filtered ? { title: t('empty'), hint: t('emptyHint') } : none)}
    />
  );
};

/** The directory: as a list with filters, or as the forest it is. */
export const UnitsPage = () => {
  const { t } = useTranslation('directory');
  const address = useAddress();
  const may = useMay();
  const [registering, setRegistering] = useState(false);
  const tree = address.get('view') === 'tree';
  const none = useNone();
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('listNote')}
        extra={
          <>
            <Segmented
              aria-label={t('view')}
              value={tree ? 'tree' : 'list'}
              options={[
                { value: 'list', label: t('list') },
                { value: 'tree', label: t('tree') },
              ]}
              onChange={(view) => address.set({ view: view === 'tree' ? 'tree' : null })}
            />
            {may('ADMINISTER') && <LinkButton to="/units/people">{t('people')}</LinkButton>}
            {may('ADMINISTER') && <LinkButton to="/units/import">{t('import')}</LinkButton>}
            {may('ADMINISTER') && (
              <Button type="primary" onClick={() => setRegistering(true)}>
                {t('register')}
              </Button>
            )}
          </>
        }
      />
      {tree ? (
        <Panel flush>
          <UnitTree empty={<EmptyState {...none} />} />
        </Panel>
      ) : (
        <UnitList />
      )}
      <Suspense fallback={null}>{registering && <RegisterUnitDialog onClose={() => setRegistering(false)} />}</Suspense>
    </>
  );
};
