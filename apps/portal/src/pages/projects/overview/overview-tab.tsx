import { DayText, Facts, KeepLink, Panel, Unbroken, useDates } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectPartsFragment } from '../../../gql/graphql.js';
import { DueText } from '../../../parts/due-text.js';
import { UnitLink, UnitLinks } from '../../../parts/unit-link.js';
import { WaitingPanel } from '../../../parts/waiting-panel.js';
import styles from '../projects.module.css';
import { Decisions } from './decisions.js';
import { ProgressRing } from './progress-ring.js';
import { ReplanPanel } from './replan-panel.js';

const FactsPanel = ({ project }: { project: ProjectPartsFragment }) => {
  const { t } = useTranslation('projects');
  const dates = useDates();
  const baseline = project.baselines.toSorted((one, other) => other.number - one.number)[0];
  return (
    <Panel title={t('facts.title')}>
      <Facts
        items={[
          { label: t('facts.goal'), value: <span className={styles.prose}>{project.goal}</span>, wide: true },
          {
            label: t('facts.agreement'),
            value: project.agreement && <KeepLink to={`/agreements/${project.agreement.id}`}>{project.agreement.title}</KeepLink>,
            wide: true,
          },
          { label: t('facts.lead'), value: <UnitLink unit={project.leadUnit} /> },
          { label: t('facts.cooperating'), value: <UnitLinks units={project.cooperatingUnits} /> },
          { label: t('facts.approvers'), value: <UnitLinks units={project.approverUnits} /> },
          {
            label: t('facts.term'),
            value: (
              <>
                <DayText value={project.plannedStart} /> – <DayText value={project.plannedEnd} />
              </>
            ),
          },
          {
            label: t('facts.baseline'),
            value: baseline ? (
              <Unbroken>{t('facts.baselineLine', { number: baseline.number, day: dates.day(baseline.fixedOn) })}</Unbroken>
            ) : (
              t('facts.noBaseline')
            ),
          },
        ]}
      />
    </Panel>
  );
};

/** The milestones that somebody should look at now. */
const Attention = ({ project, onOpen }: { project: ProjectPartsFragment; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('projects');
  const found = project.milestones.filter(({ timing }) => timing === 'LATE' || timing === 'SOON_LATE');
  return (
    <Panel title={t('milestone.attention')}>
      {found.length === 0 ? (
        <p className={styles.sub}>{t('milestone.onTrack')}</p>
      ) : (
        <ul className={styles.list}>
          {found.map((milestone) => (
            <li key={milestone.id}>
              <button type="button" className={styles.linkLike} onClick={() => onOpen(milestone.id)}>
                {milestone.title}
              </button>
              <div className={styles.line}>
                <span className={styles.sub}>{milestone.ownerUnit?.name}</span>
                <DueText dueOn={milestone.dueOn} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** How far the project is, what needs attention, whom it waits for. */
export const OverviewTab = ({ project, onOpen }: { project: ProjectPartsFragment; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('projects');
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <Panel title={t('progress.title')}>
          <ProgressRing progress={project.progress} />
        </Panel>
        {project.pendingReplan && <ReplanPanel project={project} replan={project.pendingReplan} />}
        {project.phase === 'RUNNING' && <Attention project={project} onOpen={onOpen} />}
        <Decisions project={project} />
      </div>
      <div className={styles.stack}>
        <WaitingPanel waiting={project.waiting} />
        <FactsPanel project={project} />
      </div>
    </div>
  );
};
