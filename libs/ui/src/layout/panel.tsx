import { type ReactNode, useId } from 'react';
import styles from './layout.module.css';

/** A titled part of a page. */
export const Panel = ({
  title,
  extra,
  children,
  flush = false,
  className = '',
}: {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  /** Without padding, for tables. */
  flush?: boolean;
  className?: string;
}) => {
  const id = useId();
  return (
    <section className={`${styles.panel} ${className}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.panelHead}>
          <h2 id={id}>{title}</h2>
          {extra && <div className={styles.panelExtra}>{extra}</div>}
        </header>
      )}
      <div className={flush ? styles.flush : styles.panelBody}>{children}</div>
    </section>
  );
};

/** The head of a page: its title, what stands beside it, and a line below. */
export const PageHead = ({ title, extra, note }: { title: ReactNode; extra?: ReactNode; note?: ReactNode }) => (
  <header className={styles.pageHead}>
    <div>
      <h1>{title}</h1>
      {note && <p className={styles.note}>{note}</p>}
    </div>
    {extra && <div className={`${styles.pageExtra} gj-no-print`}>{extra}</div>}
  </header>
);

/** Label and value pairs, in as many columns as there is room for. */
export const Facts = ({ items }: { items: readonly { label: ReactNode; value: ReactNode; wide?: boolean }[] }) => (
  <dl className={styles.facts}>
    {items.map(({ label, value, wide }, index) => (
      <div key={index} className={wide ? styles.wide : undefined}>
        <dt>{label}</dt>
        <dd>{value || value === 0 ? value : '—'}</dd>
      </div>
    ))}
  </dl>
);
