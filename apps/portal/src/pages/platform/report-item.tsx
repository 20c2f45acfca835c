import { MomentText, Status } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectionsQuery } from '../../gql/graphql.js';
import { useModelName } from './model-name.js';
import styles from './platform.module.css';

type Report = ProjectionsQuery['projectionReports'][number];

/** How a new table compared with the one before, with the first differences. */
export const ReportItem = ({ report }: { report: Report }) => {
  const { t } = useTranslation('platform');
  const nameOf = useModelName();
  const { name, fromVersion, toVersion, alike, differing, onlyOld, onlyNew, columns, examples, madeAt } = report;
  const same = differing + onlyOld + onlyNew === 0;
  return (
    <li className={styles.report}>
      <p className={styles.facts}>
        <strong>{nameOf(name)}</strong>
        <span>{t('fromTo', { from: fromVersion, to: toVersion })}</span>
        <Status tone={same ? 'good' : 'soon'}>
          {same ? t('allAlike', { count: alike }) : t('differences', { alike, differing, onlyOld, onlyNew })}
        </Status>
        <MomentText value={madeAt} />
      </p>
      {columns.length > 0 && <p className={styles.hint}>{columns.map(({ column, count }) => `${column} ${count}`).join('，')}</p>}
      {examples.length > 0 && (
        <details>
          <summary>{t('examples')}</summary>
          <ul className={styles.examples}>
            {examples.map((one, index) => (
              <li key={index}>
                <code>{one.key}</code> {t(`difference.${one.what as 'differs'}`)} {one.columns.join('、')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};
