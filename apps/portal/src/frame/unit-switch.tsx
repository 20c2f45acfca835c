import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActFor } from '../session/act-for.js';
import { type ViewerOfPage, useSession } from '../session/session.js';
import { Pop, PopChoices } from './pop.js';
import styles from './frame.module.css';

/** The unit acted for, and the way to another one in which the person holds a post. */
export const UnitSwitch = ({ viewer }: { viewer: ViewerOfPage }) => {
  const { t } = useTranslation();
  const { renew } = useSession();
  const [, actFor] = useMutation(ActFor);
  const { actingPost, posts } = viewer;
  const words = (
    <span className={styles.unit}>
      <span className={styles.unitName}>
        <bdi>{actingPost?.unit.name ?? t('noPost')}</bdi>
      </span>
      {actingPost && <span className={styles.postName}>{actingPost.title}</span>}
      {posts.length > 1 && <span aria-hidden="true">▾</span>}
    </span>
  );
  if (posts.length < 2) return <div className={styles.unitBox}>{words}</div>;
  const choose = async (postId: string) => {
    // For no post: the one of the page may be held no longer.
    const { data } = await actFor({ postId }, { fetch });
    if (data && !data.actFor.refusal) renew();
  };
  return (
    <div className={styles.unitBox}>
      <Pop label={`${t('switchUnit')}: ${actingPost?.unit.name ?? t('noPost')}`} face={words} className={styles.unitButton} align="start">
        {(close) => (
          <PopChoices
            chosen={actingPost?.id}
            choices={posts.map((post) => ({
              key: post.id,
              words: (
                <span className={styles.unitItem}>
                  {post.unit.name}
                  <small>{post.title}</small>
                </span>
              ),
            }))}
            onChoose={(key) => {
              close();
              void choose(key);
            }}
          />
        )}
      </Pop>
    </div>
  );
};
