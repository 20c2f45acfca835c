import { DayText, Status, type Tone } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { PlannedPartsFragment } from '../../../gql/graphql.js';
import styles from '../projects.module.css';
import { type PlanChange, planChanges } from './plan-changes.js';

const tones: Record<PlanChange['kind'], Tone> = { added: 'good', removed: 'late', changed: 'soon', same: 'neutral' };

/** Two plans milestone by milestone: due dates and weights before and after. */
export const PlanComparison = ({ before, after }: { before: readonly PlannedPartsFragment[]; after: readonly PlannedPartsFragment[] }) => {
  const { t } = useTranslation('projects');
  return (
    <div className={styles.scroll} role="region" aria-label={t('replan.compare')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('milestone.one')}</th>
            <th scope="col">{t('replan.change')}</th>
            <th scope="col">{t('replan.now')}</th>
            <th scope="col">{t('replan.then')}</th>
            <th scope="col">{t('replan.weightNow')}</th>
            <th scope="col">{t('replan.weightThen')}</th>
          </tr>
        </thead>
        <tbody>
          {planChanges(before, after).map((change) => (
            <tr key={change.milestoneId}>
              <th scope="row">{change.title}</th>
              <td>
                <Status tone={tones[change.kind]}>{t(`replan.kind.${change.kind}`)}</Status>
              </td>
              <td>
                <DayText value={change.before?.dueOn} />
              </td>
              <td>
                <DayText value={change.after?.dueOn} />
              </td>
              <td>{change.before ? `${change.before.weight}%` : '—'}</td>
              <td>{change.after ? `${change.after.weight}%` : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
