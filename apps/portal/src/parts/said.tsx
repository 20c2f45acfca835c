import type { SaidPartsFragment } from '../gql/graphql.js';
import styles from './said.module.css';

/** The words of a person, quoted; of one who was erased only that there were some. */
export const Said = ({ value, by }: { value: SaidPartsFragment | null | undefined; by?: string | undefined }) => {
  if (!value) return null;
  return value.erased ? (
    <p className={styles.erased}>{value.text}</p>
  ) : (
    <blockquote className={styles.said}>
      {value.text}
      {by && <footer>—— {by}</footer>}
    </blockquote>
  );
};
