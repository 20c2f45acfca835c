import { DayText, Facts, Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { PlannedPartsFragment, ProjectPartsFragment } from '../../../gql/graphql.js';
import { UnitLink } from '../../../parts/unit-link.js';
import { PlanComparison } from '../plan/plan-comparison.js';
import styles from '../projects.module.css';

/** The plan as it stands, in the shape of a baseline. */
const planned = (project: ProjectPartsFragment): PlannedPartsFragment[] =>
  project.milestones.map(({ id, ...milestone }) => ({ ...milestone, milestoneId: id }));

/** The plan that waits for its approvers, against the one that stands. */
export const ReplanPanel = ({
  project,
  replan,
}: {
  project: ProjectPartsFragment;
  replan: NonNullable<ProjectPartsFragment['pendingReplan']>;
}) => {
  const { t } = useTranslation('projects');
  return (
    <Panel title={t('replan.title')}>
      <div className={styles.stack}>
        <Facts
          items={[
            { label: t('replan.reason'), value: <span className={styles.prose}>{replan.reason}</span>, wide: true },
            { label: t('replan.by'), value: <UnitLink unit={replan.proposedBy} /> },
            { label: t('replan.proposedAt'), value: <DayText value={replan.proposedOn} /> },
            { label: t('replan.end'), value: <DayText value={replan.plannedEnd} /> },
          ]}
        />
        <PlanComparison before={planned(project)} after={replan.milestones} />
      </div>
    </Panel>
  );
};
