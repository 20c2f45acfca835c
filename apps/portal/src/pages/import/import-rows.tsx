import { Status, type Tone } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { ImportRehearsalQuery } from '../../gql/graphql.js';
import type { ImportRow } from './import.documents.js';
import styles from './import.module.css';

const shown = 200;
const tones: Record<ImportRow['outcome'], Tone> = { TO_MAKE: 'info', EXISTS: 'neutral', MADE: 'good', REFUSED: 'late' };

/** The rows of a workbook with what comes of each. */
export const ImportRows = ({ rows, caption }: { rows: readonly ImportRow[]; caption: string }) => {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('label')}</th>
            <th scope="col">{t('outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ sheetName, row, label, outcome, password, refusal }) => (
            <tr key={`${sheetName}/${row}`}>
              <td>{t('at', { sheet: sheetName, row })}</td>
              <td>{label}</td>
              <td>
                <Status tone={tones[outcome]}>{t(`outcomes.${outcome}`)}</Status>
                {password && <code className={styles.password}>{password}</code>}
                {refusal && (
                  <p>
                    {refusal.message} {refusal.whatToDo}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && <p>{t('more', { count: rows.length - shown })}</p>}
    </div>
  );
};

/** What is wrong in the workbook, by sheet, row and column. */
export const ImportFaults = ({ faults }: { faults: ImportRehearsalQuery['importRehearsal']['faults'] }) => {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.scroll} role="region" aria-label={t('faults')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('faults')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('wrong')}</th>
            <th scope="col">{t('whatToDo')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ sheet, row, column, refusal }, index) => (
            <tr key={index}>
              <td>{row === null ? sheet || t('workbook') : column ? t('cell', { sheet, row, column }) : t('at', { sheet, row })}</td>
              <td>{refusal.message}</td>
              <td>{refusal.whatToDo}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
