import { dayOf, useDates } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import styles from './frame.module.css';

/** What paper says above every page: of which product, for which unit and on which day it was printed, and that it is of the demo. */
export const PrintedLine = () => {
  const { t } = useTranslation();
  const dates = useDates();
  const { viewer, platform } = useSession();
  const words = [
    t('product'),
    viewer?.actingPost?.unit.name,
    t('printed', { day: dates.day(platform?.today ?? dayOf(new Date())) }),
    platform?.demo && t('demo'),
  ];
  return <p className={styles.printed}>{words.filter(Boolean).join(' · ')}</p>;
};
