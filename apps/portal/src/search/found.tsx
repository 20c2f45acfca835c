import { useTranslation } from 'react-i18next';
import type { FoundPartsFragment } from '../gql/graphql.js';
import styles from './search.module.css';

type Piece = FoundPartsFragment['titlePieces'][number];

/** A text with what was looked for marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ text, match }, index) =>
      match ? (
        <mark key={index} className={styles.mark}>
          {text}
        </mark>
      ) : (
        <span key={index}>{text}</span>
      ),
    )}
  </>
);

/** What was found of one object: its kind, title and number, and where it fits. */
export const Found = ({ result }: { result: FoundPartsFragment }) => {
  const { t } = useTranslation(['search', 'terms']);
  const { place, label, pieces } = result.excerpt;
  const inside = place !== 'title' && place !== 'sound';
  return (
    <>
      <span className={styles.kind}>{t(`terms:subject.${result.kind as 'project'}`)}</span>
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked pieces={result.titlePieces} />
          {result.number && place !== 'number' && <small>{result.number}</small>}
        </span>
        {inside && (
          <span className={styles.excerpt}>
            <span className={styles.place}>
              {t(`place.${place as 'clause'}`)}
              {label && ` · ${label}`}
            </span>
            <Marked pieces={pieces} />
          </span>
        )}
      </span>
    </>
  );
};
