import { useTranslation } from 'react-i18next';
import type { AgreementVersionPartsFragment } from '../../../gql/graphql.js';
import { MomentText, Unbroken } from '@gongjian/ui';
import { CommentForm } from './comment-form.js';
import styles from './clause.module.css';

type Comment = AgreementVersionPartsFragment['clauses'][number]['comments'][number];

const One = ({ comment }: { comment: Comment }) => (
  <li className={styles.comment}>
    <p className={styles.commentBy}>
      {[comment.unit?.name, comment.person?.displayName].filter(Boolean).join(' · ')} · <MomentText value={comment.at} />
    </p>
    <p className={styles.commentText}>
      <Unbroken>{comment.text}</Unbroken>
    </p>
  </li>
);

/** What the parties said about one clause, and the place to say more. */
export const ClauseComments = ({
  agreementId,
  version,
  clauseId,
  comments,
  mayComment,
}: {
  agreementId: string;
  version: number;
  clauseId: string;
  comments: readonly Comment[];
  mayComment: boolean;
}) => {
  const { t } = useTranslation('agreements');
  if (comments.length === 0 && !mayComment) return null;
  return (
    <div className={styles.comments}>
      {comments.length > 0 && (
        <ul className={styles.commentList} aria-label={t('comments.label')}>
          {comments.map((comment) => (
            <One key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      {mayComment && <CommentForm agreementId={agreementId} version={version} clauseId={clauseId} />}
    </div>
  );
};
