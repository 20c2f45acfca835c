import { useTranslation } from 'react-i18next';
import styles from './feedback.module.css';

/** The shape of what is coming, so that nothing jumps when it arrives. */
export const SkeletonLines = ({ lines = 3 }: { lines?: number }) => {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('loading')} className={styles.skeleton}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bone} style={{ width: `${[92, 78, 85, 64][index % 4]}%` }} />
      ))}
    </div>
  );
};

/** The shape of a list. */
export const SkeletonTable = ({ rows = 8 }: { rows?: number }) => {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('loading')} className={styles.skeletonTable}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.skeletonRow}>
          <span className={styles.bone} style={{ width: `${[38, 30, 44, 34][index % 4]}%` }} />
          <span className={styles.bone} style={{ width: '12%' }} />
          <span className={styles.bone} style={{ width: '16%' }} />
        </div>
      ))}
    </div>
  );
};

/** The shape of an object's page. */
export const SkeletonObject = () => (
  <div className={styles.skeletonObject}>
    <SkeletonLines lines={2} />
    <SkeletonLines lines={4} />
    <SkeletonTable rows={4} />
  </div>
);
