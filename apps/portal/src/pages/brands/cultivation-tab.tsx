import { DayText, EmptyState, FileList, Panel, Status } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { BrandPartsFragment } from '../../gql/graphql.js';
import { Said } from '../../parts/said.js';
import styles from './brands.module.css';

/** What was tried, checked and made known. */
export const CultivationTab = ({ brand }: { brand: BrandPartsFragment }) => {
  const { t } = useTranslation('brands');
  return (
    <div className={styles.stack}>
      <Panel
        title={t('pilot')}
        extra={
          brand.pilot && (
            <>
              {t('startedOn')} <DayText value={brand.pilot.startedOn} />
            </>
          )
        }
      >
        {brand.pilot ? <p className={styles.prose}>{brand.pilot.plan}</p> : <EmptyState small title={t('pilotNone')} />}
      </Panel>
      <Panel title={t('checks')}>
        {brand.midTermChecks.length === 0 ? (
          <EmptyState small title={t('checksNone')} />
        ) : (
          brand.midTermChecks.map((check, index) => (
            <article key={index} className={styles.entry}>
              <p>
                <Status tone={check.passed ? 'good' : 'late'}>{check.passed ? t('passed') : t('failed')}</Status>{' '}
                <span className={styles.faint}>
                  <DayText value={check.checkedOn} />
                </span>
              </p>
              <p className={styles.prose}>{check.opinion}</p>
              <FileList files={check.evidence} />
            </article>
          ))
        )}
      </Panel>
      <Panel title={t('cases')}>
        {brand.cases.length === 0 ? (
          <EmptyState small title={t('casesNone')} />
        ) : (
          brand.cases.map((one) => (
            <article key={one.caseId} className={styles.entry}>
              <h3>{one.title}</h3>
              <p className={styles.faint}>
                <DayText value={one.on} />
                {one.channels.length > 0 && ` · ${one.channels.join('、')}`}
              </p>
              <p className={styles.prose}>{one.summary}</p>
              <Said value={one.quote} by={one.quote?.person?.displayName} />
              {one.files.length > 0 && <FileList files={one.files} />}
            </article>
          ))
        )}
      </Panel>
    </div>
  );
};
