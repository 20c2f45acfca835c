import type { ReactNode } from 'react';
import styles from './status.module.css';

/** How a status feels: each tone has its own mark beside its colour. */
export type Tone = 'neutral' | 'info' | 'good' | 'soon' | 'late' | 'identity';

/** A status in a word, told by mark and text as well as by colour. */
export const Status = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.status} ${styles[tone]}`}>
    <span className={styles.mark} aria-hidden="true" />
    {children}
  </span>
);
