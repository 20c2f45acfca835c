import { useTranslation } from 'react-i18next';
import { momentText } from '../text/dates.js';
import { Unbroken } from '../text/unbroken.js';
import type { HappeningLike } from './refusal.types.js';
import styles from './feedback.module.css';

/** Events in the words of the domain: who, for which unit, and, where it has happened, when. */
export const Happenings = ({ events, dated = false }: { events: readonly HappeningLike[]; dated?: boolean }) => {
  const { t, i18n } = useTranslation('ui');
  return (
    <ul className={styles.happenings}>
      {events.map((event) => (
        <li key={event.revision}>
          <p>
            {!event.impersonal && <strong>{event.unit?.name}</strong>} <Unbroken>{event.words}</Unbroken>
          </p>
          {dated && (
            <p className={styles.happeningWhen}>
              <Unbroken>{[event.person?.displayName, momentText(event.recordedAt, i18n.language)].filter(Boolean).join(' · ')}</Unbroken>
            </p>
          )}
          {event.details.length > 0 && (
            <p className={styles.happeningDetails}>
              <Unbroken>{event.details.map(({ label, value }) => t('labelled', { label, value })).join(t('listSemicolon'))}</Unbroken>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
