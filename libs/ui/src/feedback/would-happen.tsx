import { useTranslation } from 'react-i18next';
import { Happenings } from './happenings.js';
import type { HappeningLike } from './refusal.types.js';
import { RefusalAlert } from './refusal-alert.js';
import styles from './feedback.module.css';

/** What a command would lead to, said before it is given: its events, or the refusal that stands in the way. */
export const WouldHappen = ({
  events,
  incomplete,
  refusal,
  onTakeNote,
}: {
  events: readonly HappeningLike[] | undefined;
  /** Whether the form still lacks something. */
  incomplete: boolean;
  refusal: Parameters<typeof RefusalAlert>[0]['refusal'];
  onTakeNote?: ((revision: number) => void) | undefined;
}) => {
  const { t } = useTranslation('ui');
  if (refusal) return <RefusalAlert refusal={refusal} focus={false} onTakeNote={onTakeNote} />;
  return (
    <section className={styles.wouldHappen} aria-live="polite" aria-label={t('wouldHappen')}>
      <h3>{t('wouldHappen')}</h3>
      {incomplete && <p className={styles.happeningWhen}>{t('wouldHappenHint')}</p>}
      {events && events.length === 0 && <p>{t('wouldHappenNothing')}</p>}
      {events && <Happenings events={events} />}
    </section>
  );
};
