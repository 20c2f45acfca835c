import { useState } from 'react';
import styles from './fingerprint.module.css';

/** A SHA-256 by its first digits; pressed, it stands in full. */
export const Fingerprint = ({ value }: { value: string }) => {
  const [whole, setWhole] = useState(false);
  return (
    <button type="button" className={styles.fingerprint} title={value} aria-expanded={whole} onClick={() => setWhole(!whole)}>
      <code>
        {value.slice(0, 12)}
        <span className={styles.dots}>…</span>
        <span className={styles.rest}>{value.slice(12)}</span>
      </code>
    </button>
  );
};
