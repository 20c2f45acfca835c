import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from '../text/date-text.js';
import { dayOf, momentText } from '../text/dates.js';
import { Fingerprint } from '../text/fingerprint.js';
import { isFingerprint } from '../text/is-fingerprint.js';
import { Unbroken } from '../text/unbroken.js';
import { firstDetail } from './first-detail.js';
import styles from './timeline.module.css';

/** One event in plain words. */
export interface TimelineEntryLike {
  readonly id: string;
  readonly words: string;
  /** Whether the words have no subject: the unit did only the last part of what led there. */
  readonly impersonal: boolean;
  readonly recordedAt: string;
  readonly effectiveOn: string;
  readonly unit?: { readonly id: string; readonly name: string } | null;
  readonly post?: { readonly title: string } | null;
  readonly person?: { readonly displayName?: string | null } | null;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly corrects?: string | null;
}

const First = ({ details }: Pick<TimelineEntryLike, 'details'>) => {
  const first = firstDetail(details);
  return (
    first && (
      <span className={styles.first}>
        <Unbroken>{first.value}</Unbroken>
      </span>
    )
  );
};

/** What happened, newest first, by day: who, for which unit, when; `extra` stands beside an entry. */
export const EventTimeline = <Entry extends TimelineEntryLike>({
  entries,
  extra,
  subject,
  compact = false,
  heading: Heading = 'h3',
}: {
  entries: readonly Entry[];
  extra?: ((entry: Entry) => ReactNode) | undefined;
  /** What the event happened to, where the timeline is of several objects. */
  subject?: (entry: Entry) => ReactNode;
  /** Leaves the details out, where many objects stand together. */
  compact?: boolean;
  /** The level of the days below what stands above. */
  heading?: 'h2' | 'h3';
}) => {
  const { t, i18n } = useTranslation('ui');
  const corrected = new Set(entries.flatMap(({ corrects }) => corrects ?? []));
  const days = [...new Set(entries.map(({ recordedAt }) => dayOf(recordedAt)))];
  return (
    <div className={styles.timeline}>
      {days.map((day) => (
        <section key={day}>
          <Heading className={styles.day}>
            <DayText value={day} />
          </Heading>
          <ol>
            {entries
              .filter(({ recordedAt }) => dayOf(recordedAt) === day)
              .map((entry) => (
                <li key={entry.id} className={styles.entry}>
                  <time dateTime={entry.recordedAt} title={momentText(entry.recordedAt, i18n.language)} className={styles.time}>
                    {momentText(entry.recordedAt, i18n.language).slice(-5)}
                  </time>
                  <div>
                    {subject && <p className={styles.subject}>{subject(entry)}</p>}
                    <p>
                      {!entry.impersonal && <strong>{entry.unit?.name ?? t('platform')}</strong>} <Unbroken>{entry.words}</Unbroken>
                      {compact && <First details={entry.details} />}
                    </p>
                    <p className={styles.who}>
                      {[entry.impersonal && entry.unit?.name, entry.post?.title, entry.person?.displayName].filter(Boolean).join(' · ')}
                      {entry.effectiveOn !== day && (
                        <span className={styles.effective}>
                          {t('effectiveOn')} <DayText value={entry.effectiveOn} />
                        </span>
                      )}
                      {corrected.has(entry.id) && <span className={styles.corrected}>{t('corrected')}</span>}
                      {entry.corrects && <span className={styles.effective}>{t('correction')}</span>}
                    </p>
                    {!compact && entry.details.length > 0 && (
                      <dl className={styles.details}>
                        {entry.details.map(({ label, value }) => (
                          <div key={label}>
                            <dt>{label}</dt>
                            <dd>{isFingerprint(value) ? <Fingerprint value={value} /> : <Unbroken>{value}</Unbroken>}</dd>
                          </div>
                        ))}
                      </dl>
                    )}
                  </div>
                  {extra && <div className={`${styles.extra} gj-no-print`}>{extra(entry)}</div>}
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
};
