import { useTranslation } from 'react-i18next';
import { DayText } from '../text/date-text.js';
import styles from './object.module.css';

/** One step of an object's life. */
export interface LifeStepLike {
  readonly key: string;
  readonly reachedOn?: string | null;
  readonly state: 'DONE' | 'CURRENT' | 'AHEAD';
}

/** The life of an object as steps with the dates on which they were reached. */
export const LifeCycleSteps = ({ steps, label }: { steps: readonly LifeStepLike[]; label: (key: string) => string }) => {
  const { t } = useTranslation('ui');
  return (
    <ol className={styles.steps} aria-label={t('lifeCycle')}>
      {steps.map((step) => (
        <li key={step.key} className={styles[step.state.toLowerCase()]} aria-current={step.state === 'CURRENT' ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden="true">
            {step.state === 'DONE' ? '✓' : ''}
          </span>
          <span className={styles.stepName}>{label(step.key)}</span>
          <span className={styles.stepDate}>{step.reachedOn ? <DayText value={step.reachedOn} /> : ' '}</span>
          <span className="gj-visually-hidden">{t(`step.${step.state}`)}</span>
        </li>
      ))}
    </ol>
  );
};
