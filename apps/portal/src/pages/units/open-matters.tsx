import { KeepLink, SkeletonLines } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { MatterPartsFragment } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import { QueryView } from '../../parts/query-view.js';
import { subjectAddress } from '../../parts/subject-address.js';
import { PostMattersDocument } from './handover.documents.js';
import styles from './units.module.css';

/** What is to be done about which object: the words of a line. */
export const MatterText = ({ matter: { subjectKind, subjectId, title, action, about } }: { matter: MatterPartsFragment }) => {
  const { t } = useTranslation('terms');
  const address = subjectAddress(subjectKind, subjectId);
  return (
    <>
      {t(`action.${action as 'SignAgreement'}`)} ·{' '}
      {address ? (
        <KeepLink to={address} className={styles.inText}>
          {title}
        </KeepLink>
      ) : (
        title
      )}
      {about && <span className={styles.faint}> · {about.title}</span>}
    </>
  );
};

/** What waits for the holder of a post: passes to a successor, or stays with the unit where there is none. */
export const OpenMatters = ({ postId, note }: { postId: string; note: string }) => {
  const { t } = useTranslation('directory');
  const query = usePageQuery(PostMattersDocument, { id: postId });
  return (
    <section className={styles.matters} aria-label={t('handover.open')}>
      <QueryView query={query} skeleton={<SkeletonLines lines={2} />}>
        {({ node }) => {
          const matters = node?.__typename === 'Post' ? node.openMatters : [];
          if (matters.length === 0) return <p className={styles.faint}>{t('handover.nothing')}</p>;
          return (
            <>
              <p>
                <strong>{t('handover.count', { count: matters.length })}</strong> {note}
              </p>
              <ul>
                {matters.map((matter) => (
                  <li key={matter.id}>
                    <MatterText matter={matter} />
                    {matter.dueOn && (
                      <span className={styles.faint}>
                        {' '}
                        · <DueText dueOn={matter.dueOn} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryView>
    </section>
  );
};
