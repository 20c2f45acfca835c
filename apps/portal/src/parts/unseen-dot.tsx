import { useTranslation } from 'react-i18next';
import styles from './changes.module.css';

/** A dot beside what others changed since the person looked at it. */
export const UnseenDot = ({ count }: { count: number }) => {
  const { t } = useTranslation();
  if (count === 0) return null;
  const words = t('changes.unseen', { count });
  return <span className={styles.dot} role="img" aria-label={words} title={words} />;
};
