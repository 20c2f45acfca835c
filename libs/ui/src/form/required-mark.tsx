import type { ReactNode } from 'react';
import styles from './required-mark.module.css';

/** The star behind the label of what has to be filled in; it is no part of the label's text, and who hears the page is told by the field itself. */
export const RequiredMark = () => <span className={styles.mark} aria-hidden="true" />;

/** A label as the forms of Ant Design are to show it. */
export const requiredMark = (label: ReactNode, { required }: { required: boolean }) => (
  <>
    {label}
    {required && <RequiredMark />}
  </>
);
