import { EmptyState, KeepLink, LinkButton, Panel, SkeletonLines } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { ProjectLight, ProjectStatus } from '../projects/statuses.js';
import { AgreementRelatedQuery } from './agreement.documents.js';
import styles from './agreements.module.css';

/** What was built on the agreement: projects and brands. */
export const RelatedTab = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const query = usePageQuery(AgreementRelatedQuery, { id: agreement.id });
  const { viewer } = useSession();
  const past = usePast();
  const inForce = agreement.standing === 'IN_FORCE' || agreement.standing === 'ENDING';
  const mayPropose = !past && inForce && viewer?.actingPost?.rights.includes('LEAD');
  const propose = mayPropose && (
    <LinkButton to={`/projects/new?agreement=${agreement.id}`} size="small">
      {t('related.propose')}
    </LinkButton>
  );
  return (
    <QueryView query={query} skeleton={<SkeletonLines lines={6} />}>
      {({ agreement: found }) => (
        <div className={styles.stack}>
          <Panel title={t('related.projects')} extra={propose}>
            {found?.projects.nodes.length ? (
              <ul className={styles.waiting}>
                {found.projects.nodes.map((project) => (
                  <li key={project.id} className={styles.cardLine}>
                    <KeepLink to={`/projects/${project.id}`}>{project.title}</KeepLink>
                    <ProjectStatus phase={project.phase} />
                    {project.phase === 'RUNNING' && <ProjectLight light={project.light} />}
                    <span className={styles.sub}>
                      {project.leadUnit?.name} · {Math.round(project.progress.percent)}%
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyState small title={t('related.noProjects')} />
            )}
          </Panel>
          <Panel title={t('related.brands')}>
            {found?.brands.nodes.length ? (
              <ul className={styles.waiting}>
                {found.brands.nodes.map((brand) => (
                  <li key={brand.id} className={styles.cardLine}>
                    <KeepLink to={`/brands/${brand.id}`}>{brand.name}</KeepLink>
                    <span className={styles.sub}>
                      {[
                        brand.ownerUnit?.name,
                        t(`terms:brandPhase.${brand.phase}`),
                        brand.highestLevel && t(`terms:brandLevel.${brand.highestLevel}`),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyState small title={t('related.noBrands')} />
            )}
          </Panel>
        </div>
      )}
    </QueryView>
  );
};
