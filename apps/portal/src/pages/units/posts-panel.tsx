import { ActionBar, DayText, EmptyState, KeepLink, Panel, Status } from '@gongjian/ui';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostPartsFragment } from '../../gql/graphql.js';
import { ObjectTimeline, type TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { FillPostDialog, HandOverPostDialog } from './appoint-dialog.js';
import { CorrectPostDialog, ExtendTermDialog, VacatePostDialog } from './post-dialogs.js';
import styles from './units.module.css';

type Post = PostPartsFragment;

const dialogs = {
  FillPost: FillPostDialog,
  HandOverPost: HandOverPostDialog,
  ExtendTerm: ExtendTermDialog,
  VacatePost: VacatePostDialog,
} as const;
const order = Object.keys(dialogs) as (keyof typeof dialogs)[];
/** Those that end it. */
const quiet = ['VacatePost'];

interface Row {
  readonly unitId: string;
  readonly post: Post;
  readonly onTake: (action: keyof typeof dialogs) => void;
  readonly onHistory: () => void;
}

const PostRow = ({ unitId, post, onTake, onHistory }: Row) => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  return (
    <li>
      <div>
        <p className={styles.postTitle}>{post.title}</p>
        <p className={styles.faint}>{t(`terms:postKind.${post.kind}`)}</p>
      </div>
      <span>{post.holder?.displayName ?? <Status>{t('vacant')}</Status>}</span>
      <span className={styles.faint}>
        {post.holder && (
          <>
            <DayText value={post.from} /> – {post.until ? <DayText value={post.until} /> : t('noEnd')}{' '}
            {post.termEndsSoon && <Status tone="soon">{t('termEndsSoon')}</Status>}
          </>
        )}
      </span>
      <span style={{ display: 'flex', gap: 8, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        <ActionBar
          small
          emphasis={false}
          actions={post.availableActions.filter(({ allowed }) => allowed)}
          labels={Object.fromEntries(order.map((name) => [name, t(`terms:action.${name}`)]))}
          order={order}
          quiet={quiet}
          onTake={(name) => onTake(name as keyof typeof dialogs)}
        />
        {post.handovers.length > 0 && (
          <KeepLink to={`/units/${unitId}/handovers/${post.id}`} className={styles.sheet}>
            {t('handover.sheets')}
          </KeepLink>
        )}
        <Button size="small" type="text" aria-label={t('ui:labelled', { label: t('postTimeline'), value: post.title })} onClick={onHistory}>
          {t('showTimeline')}
        </Button>
      </span>
    </li>
  );
};

/** The posts of a unit with holders and terms. */
export const PostsPanel = ({ unitId, posts }: { unitId: string; posts: readonly Post[] }) => {
  const { t } = useTranslation(['directory', 'ui']);
  const [taken, setTaken] = useState<{ post: Post; action: keyof typeof dialogs }>();
  const [history, setHistory] = useState<Post>();
  const [correcting, setCorrecting] = useState<TimelineEntryOfPage>();
  const Dialog = taken && dialogs[taken.action];
  const mayCorrect = history?.availableActions.some(({ name, allowed }) => name === 'CorrectPost' && allowed);
  return (
    <Panel title={t('posts')} flush>
      {posts.length === 0 ? (
        <EmptyState title={t('postsNone')} />
      ) : (
        <ul className={styles.posts}>
          {posts.map((post) => (
            <PostRow
              key={post.id}
              unitId={unitId}
              post={post}
              onTake={(action) => setTaken({ post, action })}
              onHistory={() => setHistory(post)}
            />
          ))}
        </ul>
      )}
      {Dialog && <Dialog post={taken.post} onClose={() => setTaken(undefined)} />}
      <Drawer
        open={Boolean(history)}
        size={560}
        title={t('ui:labelled', { label: t('postTimeline'), value: history?.title })}
        onClose={() => setHistory(undefined)}
        destroyOnHidden
      >
        {history && <ObjectTimeline subjectId={history.id} onCorrect={mayCorrect ? setCorrecting : undefined} />}
      </Drawer>
      {correcting && history && <CorrectPostDialog post={history} entry={correcting} onClose={() => setCorrecting(undefined)} />}
    </Panel>
  );
};
