import { useTranslation } from 'react-i18next';
import type { ProjectPartsFragment } from '../../../gql/graphql.js';
import styles from './progress-ring.module.css';

const radius = 44;
const round = 2 * Math.PI * radius;

/** How far the project is by accepted weight, with the fraction it was computed from. */
export const ProgressRing = ({ progress }: { progress: ProjectPartsFragment['progress'] }) => {
  const { t } = useTranslation('projects');
  const { percent, acceptedWeight, totalWeight, acceptedCount, count, explanation } = progress;
  const shown = Math.round(percent * 10) / 10;
  return (
    <figure className={styles.figure}>
      <svg className={styles.ring} viewBox="0 0 108 108" role="img" aria-label={t('progress.label', { percent: shown })}>
        <circle className={styles.track} cx="54" cy="54" r={radius} />
        <circle
          className={styles.done}
          cx="54"
          cy="54"
          r={radius}
          strokeDasharray={`${(round * Math.min(Math.max(percent, 0), 100)) / 100} ${round}`}
          transform="rotate(-90 54 54)"
        />
        <text className={styles.percent} x="54" y="60" textAnchor="middle">
          {shown}%
        </text>
      </svg>
      <figcaption className={styles.caption}>
        {totalWeight > 0 ? (
          <>
            <span className={styles.fraction}>
              {acceptedWeight} / {totalWeight}
            </span>
            <span>{explanation || t('progress.counted', { acceptedCount, count })}</span>
            <span className={styles.why}>{t('progress.why')}</span>
          </>
        ) : (
          <span className={styles.why}>{explanation || t('progress.noBaseline')}</span>
        )}
      </figcaption>
    </figure>
  );
};
