import type { ReactNode } from 'react';
import { LifeCycleSteps, type LifeStepLike } from './life-cycle-steps.js';
import styles from './object.module.css';

/** The head of an object's page: what it is, how it stands, its way so far, and what can be done. */
export const ObjectHead = ({
  kind,
  title,
  number,
  status,
  facts,
  steps,
  stepLabel,
  actions,
}: {
  kind: ReactNode;
  title: ReactNode;
  number?: ReactNode;
  status?: ReactNode;
  /** One line of the most important facts. */
  facts?: ReactNode;
  steps?: readonly LifeStepLike[];
  stepLabel?: (key: string) => string;
  actions?: ReactNode;
}) => (
  <header className={styles.head}>
    <div className={styles.top}>
      <div className={styles.naming}>
        <p className={styles.kind}>
          <span>{kind}</span>
          {number && <span className={styles.number}>{number}</span>}
        </p>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.meta}>
          {status}
          {facts}
        </div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
    {steps && steps.length > 0 && stepLabel && <LifeCycleSteps steps={steps} label={stepLabel} />}
  </header>
);
