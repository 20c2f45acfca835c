import { DayText, EmptyState, KeepLink, Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { WorkbenchQuery } from '../../gql/graphql.js';
import styles from './workbench.module.css';

type Dashboard = WorkbenchQuery['dashboard'];

/** How the agreements stand, each figure leading to its list. */
export const AgreementFigures = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation('workbench');
  const figures = [
    { to: '/agreements?standing=IN_FORCE', count: dashboard.agreementsInForce, words: t('inForce') },
    { to: '/agreements?standing=ENDING', count: dashboard.agreementsEnding.length, words: t('ending') },
    { to: '/agreements?phase=NEGOTIATING', count: dashboard.negotiating, words: t('negotiating') },
    { to: '/agreements?phase=SIGNING', count: dashboard.signing, words: t('signing') },
  ];
  return (
    <Panel title={t('agreements')}>
      <ul className={styles.figures}>
        {figures.map(({ to, count, words }) => (
          <li key={to}>
            <KeepLink to={to}>
              <strong>{count}</strong>
              <span>{words}</span>
            </KeepLink>
          </li>
        ))}
      </ul>
      <h3 className={styles.minor}>{t('endingList')}</h3>
      {dashboard.agreementsEnding.length === 0 ? (
        <EmptyState small title={t('endingNone')} />
      ) : (
        <ul>
          {dashboard.agreementsEnding.slice(0, 4).map((agreement) => (
            <li key={agreement.id} className={styles.ending}>
              <KeepLink to={`/agreements/${agreement.id}`}>{agreement.title}</KeepLink>
              <span className={styles.faint}>
                {t('endsOn')} <DayText value={agreement.effectiveTo} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

const lights = ['RED', 'AMBER', 'GREEN', 'GREY'] as const;

/** The projects by their light, as shares of one bar. */
export const ProjectLights = ({ counts }: { counts: Dashboard['projectsByLight'] }) => {
  const { t } = useTranslation(['workbench', 'terms']);
  const of = (light: string): number => counts.find((entry) => entry.light === light)?.count ?? 0;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel title={t('projects')} extra={<KeepLink to="/projects">{t('all')}</KeepLink>}>
      <div className={styles.lights} aria-hidden="true">
        {lights.map((light) => of(light) > 0 && <span key={light} className={styles[light]} style={{ flexGrow: of(light) / total }} />)}
      </div>
      <ul className={styles.legend}>
        {lights.map((light) => (
          <li key={light}>
            <KeepLink to={`/projects?light=${light}`}>
              <span className={`${styles.lamp} ${styles[light]}`} aria-hidden="true" />
              {t(`terms:light.${light}`)}
              <strong>{of(light)}</strong>
            </KeepLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const levels = ['NATION', 'PROVINCE', 'CITY', 'SCHOOL', 'COLLEGE'] as const;

/** The brands on the ladder from college to nation. */
export const BrandLadder = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation(['workbench', 'terms']);
  const of = (level: string): number => dashboard.brandLadder.find((entry) => entry.level === level)?.count ?? 0;
  const most = Math.max(1, dashboard.brandsInCultivation, ...levels.map(of));
  const rungs = [
    ...levels.map((level) => ({
      key: level as string,
      to: `/brands?level=${level}&phase=RECOGNISED`,
      words: t(`terms:brandLevel.${level}`),
      count: of(level),
    })),
    { key: 'none', to: '/brands?level=NONE', words: t('notRecognised'), count: dashboard.brandsInCultivation },
  ];
  return (
    <Panel title={t('brands')} extra={<KeepLink to="/brands">{t('all')}</KeepLink>}>
      <ol className={styles.ladder}>
        {rungs.map(({ key, to, words, count }) => (
          <li key={key}>
            <KeepLink to={to}>
              <span className={styles.rungName}>{words}</span>
              <span className={styles.rungBar} aria-hidden="true">
                <span className={key === 'none' ? styles.rungFaint : undefined} style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <strong>{count}</strong>
            </KeepLink>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
