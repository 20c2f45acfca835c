import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.js';
import { type ViewerOfPage, useSession } from '../session/session.js';
import styles from './frame.module.css';

const ActFor = graphql(`
  mutation ActFor($postId: ID!) {
    actFor(postId: $postId) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

/** The unit acted for, and the way to another one in which the person holds a post. */
export const UnitSwitch = ({ viewer }: { viewer: ViewerOfPage }) => {
  const { t } = useTranslation();
  const { renew } = useSession();
  const [{ fetching }, actFor] = useMutation(ActFor);
  const { actingPost, posts } = viewer;
  const words = (
    <>
      <span className={styles.unitName}>{actingPost?.unit.name ?? t('noPost')}</span>
      {actingPost && <span className={styles.postName}>{actingPost.title}</span>}
    </>
  );
  if (posts.length < 2) return <div className={styles.unit}>{words}</div>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: actingPost ? [actingPost.id] : [],
        onClick: ({ key }) => void actFor({ postId: key }).then(({ data }) => data && renew()),
        items: posts.map((post) => ({
          key: post.id,
          label: (
            <span className={styles.unitItem}>
              {post.unit.name}
              <small>{post.title}</small>
            </span>
          ),
        })),
      }}
    >
      <button type="button" className={`${styles.unit} ${styles.unitButton}`} aria-label={t('switchUnit')} disabled={fetching}>
        {words}
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  );
};
