import { MomentText } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import styles from './platform.module.css';

interface Stop {
  readonly eventId: string;
  readonly error: string;
  readonly since?: string | null;
}

/** Where and why something stopped, and since when. */
export const StopNote = ({ stop }: { stop: Stop }) => {
  const { t } = useTranslation('platform');
  return (
    <dl className={styles.stop}>
      <dt>{t('stopEvent')}</dt>
      <dd>
        <code>{stop.eventId}</code>
      </dd>
      <dt>{t('stopWhy')}</dt>
      <dd>{stop.error}</dd>
      {stop.since && (
        <>
          <dt>{t('stopSince')}</dt>
          <dd>
            <MomentText value={stop.since} />
          </dd>
        </>
      )}
    </dl>
  );
};
