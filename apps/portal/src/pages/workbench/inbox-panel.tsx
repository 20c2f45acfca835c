import { DayText, EmptyState, KeepLink, Panel, SkeletonLines, Status } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useLiveInbox } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { InboxQuery } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import { QueryView } from '../../parts/query-view.js';
import { actionAddress, subjectAddress } from '../../parts/subject-address.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { useViewer } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { InboxDocument } from './workbench.documents.js';
import styles from './workbench.module.css';

type Item = InboxQuery['inbox']['nodes'][number];

const shown = 20;

const InboxRow = ({ item }: { item: Item }) => {
  const { t } = useTranslation(['workbench', 'terms', 'ui']);
  const past = usePast();
  const object = subjectAddress(item.subjectKind, item.subjectId) ?? '/workbench';
  const action = t(`terms:action.${item.action as 'SignAgreement'}`);
  return (
    <li className={`${styles.item} ${item.overdue ? styles.overdue : ''}`}>
      <div className={styles.itemText}>
        <p className={styles.itemTitle}>
          <span className={styles.subject}>{t(`terms:subject.${item.subjectKind as 'project'}`)}</span>
          <UnseenDot count={item.unseenChanges} />
          <KeepLink to={object}>{item.title}</KeepLink>
          {item.about && <span className={styles.about}>{item.about.title}</span>}
        </p>
        <p className={styles.itemFacts}>
          {item.dueOn ? (
            <>
              {t('due')} <DueText dueOn={item.dueOn} />
            </>
          ) : (
            <>
              {t('since')} <DayText value={item.since} />
            </>
          )}
          {item.nudgedAt && <Status tone="soon">{t('nudged')}</Status>}
        </p>
      </div>
      {!past && (
        <KeepLink
          to={actionAddress(item.subjectKind, item.subjectId, item.action, item.about) ?? object}
          className={styles.take}
          aria-label={t('ui:labelled', { label: action, value: [item.title, item.about?.title].filter(Boolean).join(' · ') })}
        >
          {action}
        </KeepLink>
      )}
    </li>
  );
};

/** What waits for the unit acted for, by due date; done items leave it by themselves. */
export const InboxPanel = () => {
  const { t } = useTranslation('workbench');
  const { actingPost } = useViewer();
  const query = usePageQuery(InboxDocument, { first: shown });
  useLiveInbox(query.reload);
  const inbox = query.data?.inbox;
  return (
    <Panel title={t('inbox')} extra={inbox && t('inboxCount', { count: inbox.totalCount })} flush className={styles.inbox}>
      <QueryView query={query} skeleton={<SkeletonLines lines={6} />}>
        {({ inbox: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState
              title={actingPost ? t('inboxEmpty') : t('noPost')}
              hint={actingPost ? t('inboxEmptyHint', { unit: actingPost.unit.name }) : t('noPostHint')}
            />
          ) : (
            <>
              <ul>
                {nodes.map((item) => (
                  <InboxRow key={item.id} item={item} />
                ))}
              </ul>
              {totalCount > nodes.length && <p className={styles.more}>{t('inboxMore', { count: nodes.length, total: totalCount })}</p>}
            </>
          )
        }
      </QueryView>
    </Panel>
  );
};
