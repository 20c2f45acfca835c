import { useTranslation } from 'react-i18next';
import type { MilestonePartsFragment } from '../../../gql/graphql.js';
import { MilestoneTags } from '../statuses.js';
import { Unbroken, useDates } from '@gongjian/ui';
import styles from './milestone-board.module.css';

const columns = ['PLANNED', 'STARTED', 'RETURNED', 'SUBMITTED', 'ACCEPTED'] as const;

const Card = ({ milestone, onOpen }: { milestone: MilestonePartsFragment; onOpen: (id: string) => void }) => {
  const { t } = useTranslation(['projects', 'terms']);
  const dates = useDates();
  return (
    <button type="button" className={styles.card} onClick={() => onOpen(milestone.id)}>
      <span className={styles.title}>{milestone.title}</span>
      <span className={styles.sub}>{milestone.ownerUnit?.name}</span>
      <span className={styles.sub}>
        <Unbroken>{t('milestone.due', { day: dates.day(milestone.dueOn) })}</Unbroken> · {milestone.weight}%
      </span>
      <MilestoneTags milestone={milestone} stateToo={false} />
    </button>
  );
};

/** The milestones by state, each a card that opens it. */
export const MilestoneBoard = ({ milestones, onOpen }: { milestones: readonly MilestonePartsFragment[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation(['projects', 'terms']);
  return (
    <div className={styles.board}>
      {columns.map((state) => {
        const here = milestones.filter((milestone) => milestone.state === state);
        return (
          <section
            key={state}
            className={styles.column}
            aria-label={t('board.column', { state: t(`terms:milestoneState.${state}`), count: here.length })}
          >
            <h2 className={styles.head}>
              {t(`terms:milestoneState.${state}`)} <span className={styles.count}>{here.length}</span>
            </h2>
            <ul className={styles.list}>
              {here.map((milestone) => (
                <li key={milestone.id}>
                  <Card milestone={milestone} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
