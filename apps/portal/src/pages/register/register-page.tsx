import { DayText, KeepLink, PageHead, Panel, Unbroken } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { RegisterEntryPartsFragment, RegisterFilter } from '../../gql/graphql.js';
import { oneOf } from '../../parts/one-of.js';
import { useOptions } from '../../parts/options.js';
import { QueryView } from '../../parts/query-view.js';
import { terms } from '../../parts/term-values.js';
import { RegisterDocument } from './register.documents.js';

type Row = RegisterEntryPartsFragment;

/** The register of agreements in force, for everyone. */
export const RegisterPage = () => {
  const { t } = useTranslation(['register', 'terms', 'ui']);
  const { page, address } = useListAddress();
  const kinds = useOptions('agreementKind');
  const filter = { text: address.get('text'), kind: oneOf(terms.agreementKind, address.get('kind')) } as RegisterFilter;
  const query = usePageQuery(RegisterDocument, { filter, ...page });
  const until = (row: Row) => (row.effectiveTo ? <DayText value={row.effectiveTo} /> : t('openEnded'));
  const columns: Column<Row>[] = [
    { key: 'title', title: t('name'), render: (row) => <KeepLink to={`/register/${row.id}`}>{row.title}</KeepLink> },
    { key: 'kind', title: t('kind'), width: 140, from: 'lg', render: (row) => t(`terms:agreementKind.${row.kind}`) },
    { key: 'number', title: t('number'), width: 190, from: 'xl', render: (row) => row.documentNumber ?? '—' },
    { key: 'parties', title: t('parties'), render: (row) => row.partyNames.map((name) => <div key={name}>{name}</div>) },
    { key: 'from', title: t('from'), width: 150, render: (row) => <DayText value={row.effectiveFrom} /> },
    { key: 'to', title: t('to'), width: 150, render: until },
  ];
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <Panel flush>
        <FilterBar
          filters={[
            { kind: 'text', name: 'text', label: t('search') },
            { kind: 'choice', name: 'kind', label: t('kind'), options: kinds },
          ]}
        />
        <QueryView query={query}>
          {({ agreementRegister: { nodes, pageInfo, totalCount } }) => (
            <DataList
              label={t('title')}
              rows={nodes}
              columns={columns}
              loading={query.updating}
              pageInfo={pageInfo}
              totalCount={totalCount}
              empty={{ title: t('empty') }}
              card={(row) => (
                <>
                  <KeepLink to={`/register/${row.id}`}>{row.title}</KeepLink>
                  <p>{row.partyNames.join(t('ui:listComma'))}</p>
                  <p style={{ color: 'var(--gj-ink-faint)' }}>
                    <Unbroken>{[row.documentNumber, t(`terms:agreementKind.${row.kind}`)].filter(Boolean).join(' · ')}</Unbroken>
                    <br />
                    <DayText value={row.effectiveFrom} /> – {until(row)}
                  </p>
                </>
              )}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
};
