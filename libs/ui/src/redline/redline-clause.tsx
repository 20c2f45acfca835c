import type { ReactNode } from 'react';
import { MarkedText } from './marked-text.js';
import { sideOf } from './redline-text.js';
import type { RedlineClause, RedlineView, RedlineWords } from './redline.types.js';
import styles from './redline.module.css';

type Side = 'before' | 'after';

const Column = ({ clause, side, words }: { clause: RedlineClause; side: Side; words: RedlineWords }) => {
  const missing = side === 'before' ? clause.kind === 'added' : clause.kind === 'removed';
  return (
    <div className={`${styles.column} ${missing ? styles.missing : ''}`}>
      <span className={styles.sideName}>{side === 'before' ? words.before : words.after}</span>
      {missing ? (
        <p className={styles.text}>{side === 'before' ? words.absentBefore : words.absentAfter}</p>
      ) : (
        <>
          <p className={styles.heading}>
            <MarkedText segments={sideOf(clause.headingSegments, side)} words={words} />
          </p>
          <p className={styles.text}>
            <MarkedText segments={sideOf(clause.segments, side)} words={words} />
          </p>
        </>
      )}
    </div>
  );
};

const OneText = ({ clause, words }: { clause: RedlineClause; words: RedlineWords }) => (
  <div className={styles.column}>
    <p className={styles.heading}>
      <MarkedText segments={clause.headingSegments} words={words} />
    </p>
    <p className={styles.text}>
      <MarkedText segments={clause.segments} words={words} />
    </p>
  </div>
);

/** One clause as it was and as it became. `aside` is what others say about it. */
export const RedlineClauseView = ({
  clause,
  number,
  view,
  words,
  aside,
}: {
  clause: RedlineClause;
  number: number;
  view: RedlineView;
  words: RedlineWords;
  aside?: ReactNode;
}) => (
  <section
    className={`${styles.clause} ${styles[`clause-${clause.kind}`]}`}
    aria-label={`${words.clause(number)} · ${words.kind(clause)}`}
    data-changed={clause.kind !== 'same'}
    tabIndex={-1}
  >
    <div className={styles.clauseHead}>
      <span className={styles.number}>{words.clause(number)}</span>
      <span className={styles.kind}>{words.kind(clause)}</span>
    </div>
    {view === 'inline' || clause.kind === 'same' ? (
      <OneText clause={clause} words={words} />
    ) : (
      <div className={styles.columns}>
        <Column clause={clause} side="before" words={words} />
        <Column clause={clause} side="after" words={words} />
      </div>
    )}
    {aside}
  </section>
);
