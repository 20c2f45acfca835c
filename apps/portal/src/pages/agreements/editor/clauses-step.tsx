import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../parts/field.js';
import styles from '../../../parts/editor.module.css';
import { type ClauseDraft, emptyClause, moved } from './content.js';
import type { StepProps } from './step.types.js';

const ClauseTools = ({
  number,
  count,
  onMove,
  onRemove,
}: {
  number: number;
  count: number;
  onMove: (step: number) => void;
  onRemove: () => void;
}) => {
  const { t } = useTranslation('agreements');
  return (
    <span className={styles.tools}>
      <Button size="small" aria-label={t('edit.moveUp', { number })} disabled={number === 1} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button size="small" aria-label={t('edit.moveDown', { number })} disabled={number === count} onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button size="small" danger aria-label={t('edit.removeClause', { number })} disabled={count === 1} onClick={onRemove}>
        ✕
      </Button>
    </span>
  );
};

/** The clauses: written, added, moved by buttons that keep the focus, removed. */
export const ClausesStep = ({ content, onChange, problemAt }: StepProps) => {
  const { t } = useTranslation('agreements');
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const { clauses } = content;
  const set = (next: readonly ClauseDraft[]) => onChange({ ...content, clauses: next });
  const edit = (index: number, change: Partial<ClauseDraft>) =>
    set(clauses.map((clause, at) => (at === index ? { ...clause, ...change } : clause)));
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('li input')[index]?.focus());

  const move = (index: number, step: number) => {
    set(moved(clauses, index, index + step));
    setSaid(t('edit.movedTo', { number: index + step + 1 }));
    focus(index + step);
  };
  const insert = (index: number) => {
    set(clauses.toSpliced(index, 0, emptyClause()));
    focus(index);
  };

  return (
    <div className={styles.form}>
      <p className={styles.note}>{t('edit.privacy')}</p>
      <span role="status" className="gj-visually-hidden">
        {said}
      </span>
      <ol ref={list} className={styles.list}>
        {clauses.map((clause, index) => {
          const number = index + 1;
          return (
            <li key={clause.clauseId} className={styles.item}>
              <div className={styles.itemHead}>
                <h3>{t('clauseNumber', { number })}</h3>
                <ClauseTools
                  number={number}
                  count={clauses.length}
                  onMove={(step) => move(index, step)}
                  onRemove={() => set(clauses.toSpliced(index, 1))}
                />
              </div>
              <Field label={t('edit.clauseHeading', { number })} required problem={problemAt(`clauses.${index}.heading`)}>
                {(ids) => (
                  <Input
                    {...ids}
                    value={clause.heading}
                    maxLength={200}
                    onChange={(event) => edit(index, { heading: event.target.value })}
                  />
                )}
              </Field>
              <Field label={t('edit.clauseText', { number })} required problem={problemAt(`clauses.${index}.text`)}>
                {(ids) => (
                  <Input.TextArea
                    {...ids}
                    value={clause.text}
                    maxLength={20_000}
                    autoSize={{ minRows: 3, maxRows: 24 }}
                    onChange={(event) => edit(index, { text: event.target.value })}
                  />
                )}
              </Field>
              {number < clauses.length && (
                <Button size="small" type="text" aria-label={t('edit.insertAfter', { number })} onClick={() => insert(number)}>
                  + {t('edit.insert')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button onClick={() => insert(clauses.length)}>+ {t('edit.addClause')}</Button>
      </div>
    </div>
  );
};
