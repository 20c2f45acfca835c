import { DayText, EmptyState, KeepLink, PageHead, Panel, Status } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePageQuery } from '../../client/use-page-query.js';
import type { PostHandoversQuery } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { MissingObject } from '../failed/failed-page.js';
import { PostHandoversDocument } from './handover.documents.js';
import { MatterText } from './open-matters.js';
import styles from './units.module.css';

type Post = Extract<NonNullable<PostHandoversQuery['node']>, { __typename: 'Post' }>;
type Handover = Post['handovers'][number];

const Sheet = ({ handover: { on, from, to, matters } }: { handover: Handover }) => {
  const { t } = useTranslation('directory');
  return (
    <Panel
      title={
        <>
          <DayText value={on} /> · {from?.displayName ?? t('handover.erased')} → {to?.displayName ?? t('handover.erased')}
        </>
      }
      extra={matters.length > 0 && t('handover.done', { done: matters.filter(({ stillOpen }) => !stillOpen).length, all: matters.length })}
    >
      {matters.length === 0 ? (
        <p className={styles.faint}>{t('handover.nothingThen')}</p>
      ) : (
        <table className={styles.handover}>
          <thead>
            <tr>
              <th scope="col">{t('handover.matter')}</th>
              <th scope="col">{t('handover.due')}</th>
              <th scope="col">{t('handover.state')}</th>
            </tr>
          </thead>
          <tbody>
            {matters.map(({ item, stillOpen }) => (
              <tr key={item.id}>
                <td>
                  <MatterText matter={item} />
                </td>
                <td>{item.dueOn ? <DayText value={item.dueOn} /> : '—'}</td>
                <td>
                  <Status tone={stillOpen ? 'soon' : 'good'}>{stillOpen ? t('handover.stillOpen') : t('handover.closed')}</Status>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};

/** How a post passed from holder to holder, as sheets to be printed and filed. */
export const HandoversPage = () => {
  const { t } = useTranslation('directory');
  const { postId = '' } = useParams();
  const query = usePageQuery(PostHandoversDocument, { id: postId });
  return (
    <QueryView query={query}>
      {({ node }) =>
        node?.__typename !== 'Post' ? (
          <MissingObject />
        ) : (
          <>
            <PageHead
              title={t('handover.title', { post: node.title })}
              note={<KeepLink to={`/units/${node.unit.id}`}>{node.unit.name}</KeepLink>}
              extra={node.handovers.length > 0 && <Button onClick={() => window.print()}>{t('handover.print')}</Button>}
            />
            <div style={{ display: 'grid', gap: 16 }}>
              {node.handovers.length === 0 && <EmptyState title={t('handover.none')} hint={t('handover.noneHint')} />}
              {node.handovers.map((handover) => (
                <Sheet key={handover.id} handover={handover} />
              ))}
            </div>
          </>
        )
      }
    </QueryView>
  );
};
