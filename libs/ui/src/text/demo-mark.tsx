import styles from './demo-mark.module.css';

/** The visible mark on every page that shows demonstration data. */
export const DemoMark = ({ label }: { label: string }) => (
  <span className={styles.mark} role="note">
    {label}
  </span>
);
