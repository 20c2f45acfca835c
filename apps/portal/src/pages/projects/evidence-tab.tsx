import { EmptyState, FileList, Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectPartsFragment } from '../../gql/graphql.js';
import styles from './projects.module.css';
import { MilestoneTags } from './statuses.js';

/** Every file that proves something in the project, by milestone. */
export const EvidenceTab = ({ project }: { project: ProjectPartsFragment }) => {
  const { t } = useTranslation('projects');
  const proven = project.milestones.filter(({ evidence }) => evidence.length > 0);
  if (proven.length === 0 && !project.acceptance?.evidence.length) return <EmptyState title={t('evidence.empty')} />;
  return (
    <div className={styles.stack}>
      {proven.map((milestone) => (
        <Panel
          key={milestone.id}
          title={milestone.title}
          extra={
            <span className={styles.line}>
              <MilestoneTags milestone={milestone} />
            </span>
          }
        >
          {milestone.summary && <p className={styles.prose}>{milestone.summary}</p>}
          <FileList files={milestone.evidence} />
        </Panel>
      ))}
      {project.acceptance && (
        <Panel title={t('evidence.acceptance')}>
          <p className={styles.prose}>{project.acceptance.summary}</p>
          <FileList files={project.acceptance.evidence} />
        </Panel>
      )}
    </div>
  );
};
