import { EmptyState, KeepLink, PageHead, Panel, SkeletonTable } from '@gongjian/ui';
import { Pager, useListAddress } from '@gongjian/ui/lists';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import { oneOf } from '../../parts/one-of.js';
import { QueryView } from '../../parts/query-view.js';
import { subjectAddress } from '../../parts/subject-address.js';
import { Found } from '../../search/found.js';
import { SearchDocument } from '../../search/search.documents.js';
import styles from '../../search/search.module.css';

const kinds = ['agreement', 'project', 'brand', 'cohort', 'unit'] as const;
const pageSize = 20;

const Asking = ({ text, onAsk }: { text: string; onAsk: (text: string) => void }) => {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <Input.Search
      aria-label={t('label')}
      placeholder={t('placeholder')}
      enterButton={t('title')}
      size="large"
      maxLength={200}
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(wished) => onAsk(wished.trim())}
    />
  );
};

/** Everything that fits, page by page; what is looked for and where stands in the address. */
export const SearchPage = () => {
  const { t } = useTranslation(['search', 'terms']);
  const { address } = useListAddress();
  const text = address.get('text')?.trim() ?? '';
  const kind = oneOf(kinds, address.get('kind'));
  const [after, before] = [address.get('after'), address.get('before')];
  const variables = { text, first: pageSize, ...(kind && { kinds: [kind] }), ...(before ? { before } : after ? { after } : {}) };
  const query = usePageQuery(SearchDocument, variables, { pause: !text });
  const change = (changes: Record<string, string | null | undefined>) =>
    address.set(changes, { resets: ['after', 'before', 'page'], push: true });
  return (
    <>
      <PageHead title={t('title')} />
      <Panel flush>
        <div className={styles.asking}>
          <Asking text={text} onAsk={(wished) => change({ text: wished || null })} />
          <Select
            size="large"
            style={{ width: 140 }}
            aria-label={t('kind')}
            placeholder={t('kind')}
            allowClear
            value={kind ?? null}
            options={kinds.map((value) => ({ value, label: t(`terms:subject.${value}`) }))}
            onChange={(value: string | null) => change({ kind: value })}
          />
        </div>
        {text ? (
          <QueryView query={query} skeleton={<SkeletonTable />}>
            {({ search: { nodes, pageInfo, totalCount, incomplete } }) =>
              nodes.length === 0 ? (
                <EmptyState title={t('none', { text })} hint={t('noneHint')} />
              ) : (
                <>
                  {incomplete && <p className={styles.counted}>{t('countIncomplete', { count: totalCount })}</p>}
                  <ul className={styles.results} aria-label={t('results')} aria-busy={query.updating}>
                    {nodes.map((result) => (
                      <li key={result.id}>
                        <KeepLink to={subjectAddress(result.kind, result.id) ?? '/workbench'}>
                          <Found result={result} />
                        </KeepLink>
                      </li>
                    ))}
                  </ul>
                  <Pager pageInfo={pageInfo} totalCount={totalCount} shown={nodes.length} pageSize={pageSize} />
                </>
              )
            }
          </QueryView>
        ) : (
          <EmptyState title={t('begin')} hint={t('beginHint')} />
        )}
      </Panel>
    </>
  );
};
