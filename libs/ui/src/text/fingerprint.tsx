import { useState } from 'react';
import styles from './fingerprint.module.css';

/** A SHA-256 by its first digits; pressed, and on paper, it stands in full. */
export const Fingerprint = ({ value }: { value: string }) => {
  const [whole, setWhole] = useState(false);
  return (
    <button type="button" className={styles.fingerprint} title={value} aria-expanded={whole} onClick={() => setWhole(!whole)}>
      <code className={styles.screen}>{whole ? value : `${value.slice(0, 12)}…`}</code>
      <code className={styles.paper}>{value}</code>
    </button>
  );
};
