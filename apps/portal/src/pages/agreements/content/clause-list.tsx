import { Unbroken } from '@gongjian/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from './document.types.js';
import styles from './clause.module.css';

type Clause = DocumentText['clauses'][number];

/** The clauses of one version in order. `aside` is what stands below each. */
export const ClauseList = ({ clauses, aside }: { clauses: readonly Clause[]; aside?: (clause: Clause) => ReactNode }) => {
  const { t } = useTranslation('agreements');
  return (
    <ol className={styles.clauses}>
      {clauses.map((clause, index) => (
        <li key={clause.clauseId} className={styles.clause}>
          <h3 className={styles.heading}>
            {t('clauseNumber', { number: index + 1 })} {clause.heading}
          </h3>
          <p className={styles.text}>
            <Unbroken>{clause.text}</Unbroken>
          </p>
          {aside?.(clause)}
        </li>
      ))}
    </ol>
  );
};
