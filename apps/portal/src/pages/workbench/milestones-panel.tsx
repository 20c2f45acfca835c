import { EmptyState, KeepLink, Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { MilestoneLineFragment } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import styles from './workbench.module.css';

/** Milestones that are late or about to be, with who is responsible. */
export const MilestonesPanel = ({
  title,
  none,
  all,
  milestones,
  total,
}: {
  title: string;
  none: string;
  /** Where the whole list stands. */
  all: string;
  milestones: readonly MilestoneLineFragment[];
  total: number;
}) => {
  const { t } = useTranslation('workbench');
  return (
    <Panel title={`${title}${total > 0 ? ` · ${total}` : ''}`} extra={total > 0 && <KeepLink to={all}>{t('all')}</KeepLink>} flush>
      {milestones.length === 0 ? (
        <div className={styles.pad}>
          <EmptyState small title={none} />
        </div>
      ) : (
        <ul>
          {milestones.slice(0, 6).map((milestone) => (
            <li key={milestone.id} className={styles.line}>
              <div>
                <KeepLink to={`/projects/${milestone.project.id}?milestone=${milestone.id}`} className={styles.lineTitle}>
                  {milestone.title}
                </KeepLink>
                <p className={styles.faint}>
                  {milestone.project.title} · {milestone.ownerUnit?.name}
                </p>
              </div>
              <DueText dueOn={milestone.dueOn} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
