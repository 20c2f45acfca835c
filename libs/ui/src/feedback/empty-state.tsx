import type { ReactNode } from 'react';
import styles from './feedback.module.css';

/** What a list without entries says: that there are none, and how the first one comes about. */
export const EmptyState = ({
  title,
  hint,
  action,
  small = false,
}: {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  small?: boolean;
}) => (
  <div className={small ? styles.emptySmall : styles.empty}>
    {!small && (
      <svg width="72" height="56" viewBox="0 0 72 56" aria-hidden="true">
        <rect x="10" y="8" width="40" height="44" rx="4" fill="#fff" stroke="#c9d0d8" strokeWidth="1.5" />
        <path d="M18 20h24M18 28h24M18 36h14" stroke="#dfe3e8" strokeWidth="2.5" strokeLinecap="round" />
        <rect x="30" y="18" width="34" height="30" rx="4" fill="#f4f6f8" stroke="#c9d0d8" strokeWidth="1.5" strokeDasharray="3 3" />
      </svg>
    )}
    <p className={styles.emptyTitle}>{title}</p>
    {hint && <p className={styles.emptyHint}>{hint}</p>}
    {action}
  </div>
);
