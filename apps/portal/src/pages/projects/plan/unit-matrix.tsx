import { useTranslation } from 'react-i18next';
import type { ProjectPartsFragment } from '../../../gql/graphql.js';
import { type Share, shareOf, unitsOf } from './matrix.js';
import styles from './unit-matrix.module.css';

const marks: Record<Share, string> = { owner: '●', cooperates: '○', none: '' };

/** Which unit owns a milestone and which cooperate: one row per milestone, one column per unit. */
export const UnitMatrix = ({ project, onOpen }: { project: ProjectPartsFragment; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('projects');
  const units = unitsOf(project);
  return (
    // A scrollable region must be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-label={t('matrix.label')} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className={styles.caption}>
          <span aria-hidden="true">●</span> {t('matrix.owner')} · <span aria-hidden="true">○</span> {t('matrix.cooperates')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('milestone.one')}</th>
            {units.map((unit) => (
              <th key={unit.id} scope="col">
                {unit.name}
                {unit.id === project.leadUnit?.id && <span className={styles.lead}>{t('leadUnit')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {project.milestones.map((milestone) => (
            <tr key={milestone.id}>
              <th scope="row">
                <button type="button" className={styles.link} onClick={() => onOpen(milestone.id)}>
                  {milestone.title}
                </button>
              </th>
              {units.map((unit) => {
                const share = shareOf(milestone, unit.id);
                return (
                  <td key={unit.id} className={styles[share]}>
                    <span aria-hidden="true">{marks[share]}</span>
                    <span className="gj-visually-hidden">{share === 'none' ? t('matrix.none') : t(`matrix.${share}`)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
