import { DayText, FileList, Panel, Unbroken } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { BrandPartsFragment } from '../../gql/graphql.js';
import { terms } from '../../parts/term-values.js';
import styles from './brands.module.css';

/** The ladder from college to nation with the document that proves each rung. */
export const BrandLadder = ({ brand }: { brand: BrandPartsFragment }) => {
  const { t } = useTranslation(['brands', 'terms']);
  return (
    <Panel title={t('ladder')}>
      <ol className={styles.ladder}>
        {terms.brandLevel.toReversed().map((level) => {
          const recognition = brand.recognitions.find((one) => one.level === level);
          return (
            <li key={level} className={recognition ? styles.reached : styles.ahead}>
              <span className={styles.rung}>{t(`terms:brandLevel.${level}`)}</span>
              {recognition ? (
                <div>
                  <p className={styles.proof}>{recognition.document.title}</p>
                  <p className={styles.faint}>
                    <Unbroken>{`${recognition.document.number} · ${recognition.document.issuer}`}</Unbroken> ·{' '}
                    <DayText value={recognition.document.issuedOn} />
                  </p>
                  <p className={styles.faint}>
                    {t('recognisedOn')} <DayText value={recognition.recognisedOn} />
                  </p>
                  {recognition.document.file && <FileList files={[recognition.document.file]} />}
                </div>
              ) : (
                <p className={styles.faint}>{t('ladderAhead')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
};
