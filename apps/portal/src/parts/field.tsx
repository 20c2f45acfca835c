import { RequiredMark } from '@gongjian/ui';
import { type ReactNode, useId } from 'react';
import styles from './editor.module.css';

/** A labelled field with its hint and what is wrong with it; the child takes the ids. */
export const Field = ({
  label,
  hint,
  problem,
  required = false,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | undefined;
  required?: boolean;
  children: (ids: { id: string; 'aria-describedby'?: string; status?: 'error' | '' }) => ReactNode;
}) => {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children({ id, status: problem ? 'error' : '', ...(problem || hint ? { 'aria-describedby': note } : {}) })}
      {(problem || hint) && (
        <p id={note} className={problem ? styles.problem : styles.hint}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
};
