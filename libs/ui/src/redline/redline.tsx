import { type ReactNode, useRef, useState } from 'react';
import { RedlineClauseView } from './redline-clause.js';
import { changedClauses } from './redline-text.js';
import type { RedlineClause, RedlineView, RedlineWords } from './redline.types.js';
import styles from './redline.module.css';

/** Two versions clause by clause, with a way from change to change. */
export const Redline = ({
  clauses,
  view,
  onlyChanges,
  words,
  aside,
}: {
  clauses: readonly RedlineClause[];
  view: RedlineView;
  onlyChanges: boolean;
  words: RedlineWords;
  aside?: (clauseId: string) => ReactNode;
}) => {
  const body = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const changed = changedClauses(clauses).length;
  const numbers = new Map(clauses.filter((clause) => clause.kind !== 'removed').map((clause, index) => [clause.clauseId, index + 1]));

  const jump = (step: number) => {
    const next = Math.min(Math.max(at + step, 1), changed);
    const section = body.current?.querySelectorAll<HTMLElement>('[data-changed="true"]')[next - 1];
    section?.scrollIntoView({ block: 'center' });
    section?.focus({ preventScroll: true });
    setAt(next);
  };

  return (
    <div className={styles.redline} role="group" aria-label={words.comparison}>
      <div className={styles.bar}>
        <span role="status">{changed ? words.changes(changed, at) : words.nothing}</span>
        {changed > 0 && (
          <span className={styles.jumps}>
            <button type="button" className={styles.jump} disabled={at <= 1} onClick={() => jump(-1)}>
              ↑ {words.previous}
            </button>
            <button type="button" className={styles.jump} disabled={at >= changed} onClick={() => jump(1)}>
              ↓ {words.next}
            </button>
          </span>
        )}
      </div>
      <div ref={body}>
        {(onlyChanges ? changedClauses(clauses) : clauses).map((clause) => (
          <RedlineClauseView
            key={clause.clauseId}
            clause={clause}
            number={numbers.get(clause.clauseId) ?? clauses.indexOf(clause) + 1}
            view={view}
            words={words}
            aside={aside?.(clause.clauseId)}
          />
        ))}
      </div>
    </div>
  );
};
