import { useTranslation } from 'react-i18next';
import type { ViewerOfPage } from '../session/session.js';
import styles from './frame.module.css';

/** The unit and the post acted for in full, where the bar has no room for them. */
export const ActingFor = ({ viewer: { actingPost } }: { viewer: ViewerOfPage }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.actingFor} aria-label={t('actingFor')}>
      <small>{t('actingFor')}</small>
      <strong>{actingPost?.unit.name ?? t('noPost')}</strong>
      {actingPost && <span>{actingPost.title}</span>}
    </section>
  );
};
