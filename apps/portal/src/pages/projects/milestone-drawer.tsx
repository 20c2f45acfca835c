import { ActionBar, DayText, Facts, FileList, MomentText, useFocusBack } from '@gongjian/ui';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MilestonePartsFragment } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import { UnitLink, UnitLinks } from '../../parts/unit-link.js';
import styles from './projects.module.css';
import { MilestoneTags } from './statuses.js';

/** The commands about one milestone in the order of their weight. */
export const milestoneCommands = ['SubmitMilestone', 'AcceptMilestone', 'StartMilestone', 'ReturnMilestone', 'NudgeMilestone'] as const;
/** Never the main one: it reminds others. */
const quiet = ['NudgeMilestone'];

const History = ({ milestone }: { milestone: MilestonePartsFragment }) => {
  const { t } = useTranslation('projects');
  return (
    <>
      {milestone.returns.length > 0 && (
        <section>
          <h3>{t('milestone.returns')}</h3>
          <ul className={styles.list}>
            {milestone.returns.map((one) => (
              <li key={`${one.on}${one.reason}`}>
                <span className={styles.sub}>
                  {one.by?.name} · <DayText value={one.on} />
                </span>
                <p className={styles.prose}>{one.reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {milestone.nudges.length > 0 && (
        <section>
          <h3>{t('milestone.nudges')}</h3>
          <ul className={styles.list}>
            {milestone.nudges.map((one) => (
              <li key={one.at}>
                <span className={styles.sub}>
                  {one.by?.name} · <MomentText value={one.at} />
                </span>
                {one.message && <p className={styles.prose}>{one.message}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Below the dialogs of its commands, with one of which an address may open it. */
const belowDialogs = 900;

/** One milestone with all there is to know and to do. */
export const MilestoneDrawer = ({
  milestone,
  onTake,
  onClose,
}: {
  milestone: MilestonePartsFragment;
  onTake: (command: string) => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['projects', 'terms']);
  useFocusBack();
  const open = milestone.state !== 'SUBMITTED' && milestone.state !== 'ACCEPTED';
  return (
    <Drawer
      open
      title={milestone.title}
      size={560}
      zIndex={belowDialogs}
      onClose={onClose}
      closable={{ 'aria-label': t('milestone.close') }}
    >
      <div className={styles.stack}>
        <p className={styles.line}>
          <MilestoneTags milestone={milestone} />
        </p>
        <ActionBar
          actions={milestone.availableActions}
          labels={Object.fromEntries(milestoneCommands.map((name) => [name, t(`terms:action.${name}`)]))}
          order={milestoneCommands}
          quiet={quiet}
          onTake={onTake}
          limit={5}
        />
        <Facts
          items={[
            { label: t('milestone.deliverable'), value: <span className={styles.prose}>{milestone.deliverable}</span>, wide: true },
            { label: t('milestone.owner'), value: <UnitLink unit={milestone.ownerUnit} /> },
            { label: t('milestone.cooperating'), value: <UnitLinks units={milestone.cooperatingUnits} /> },
            { label: t('milestone.weight'), value: `${milestone.weight}%` },
            { label: t('plan.start'), value: <DayText value={milestone.plannedStart} /> },
            { label: t('plan.due'), value: open ? <DueText dueOn={milestone.dueOn} /> : <DayText value={milestone.dueOn} /> },
            { label: t('milestone.startedOn'), value: <DayText value={milestone.startedOn} /> },
            { label: t('milestone.submittedOn'), value: <DayText value={milestone.submittedOn} /> },
            { label: t('milestone.acceptedOn'), value: <DayText value={milestone.acceptedOn} /> },
            {
              label: t('milestone.summary'),
              value: milestone.summary && <span className={styles.prose}>{milestone.summary}</span>,
              wide: true,
            },
            { label: t('milestone.evidence'), value: <FileList files={milestone.evidence} />, wide: true },
          ]}
        />
        <History milestone={milestone} />
      </div>
    </Drawer>
  );
};
