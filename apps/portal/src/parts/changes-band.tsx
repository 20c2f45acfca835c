import { EventTimeline } from '@gongjian/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ChangesSinceQuery } from '../gql/graphql.js';
import { usePast } from '../time/use-as-of.js';
import { ChangesSinceDocument, MarkSeenDocument } from './changes.documents.js';
import styles from './changes.module.css';

type Entry = ChangesSinceQuery['changesSince']['nodes'][number];

/** What others did that the person has not seen; opening the page marks it as seen. Quiet where there is nothing. */
export const ChangesBand = ({ subjectId, revision }: { subjectId: string; revision: number }) => {
  const { t } = useTranslation();
  const client = useClient();
  const past = usePast();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [open, setOpen] = useState(false);

  useEffect(() => setEntries([]), [subjectId]);
  useEffect(() => {
    if (past) return undefined;
    let left = false;
    const look = async () => {
      const { data } = await client.query(ChangesSinceDocument, { subjectId, first: 50 }, { requestPolicy: 'network-only' }).toPromise();
      const news = data?.changesSince.nodes ?? [];
      if (left || !news[0]) return;
      // What was told stays on the page although it counts as seen from now on.
      setEntries((known) => [...news, ...known.filter(({ id }) => news.every((entry) => entry.id !== id))]);
      await client.mutation(MarkSeenDocument, { subjectId, position: news[0].position }).toPromise();
    };
    void look();
    return () => {
      left = true;
    };
  }, [client, subjectId, revision, past]);

  if (past || entries.length === 0) return null;
  return (
    <section className={`${styles.band} gj-no-print`}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>
          <span className={styles.dot} aria-hidden="true" />
          {t('changes.unseen', { count: entries.length })}
        </span>
        <span>{t(open ? 'changes.hide' : 'changes.show')}</span>
      </button>
      {open && (
        <div className={styles.entries}>
          <EventTimeline entries={entries} heading="h2" />
        </div>
      )}
    </section>
  );
};
