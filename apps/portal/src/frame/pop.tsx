import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './pop.module.css';

/** A button that opens a small panel below it: closed by Escape, by a click elsewhere and by what is chosen in it. */
export const Pop = ({
  label,
  face,
  className = '',
  align = 'end',
  children,
}: {
  label: string;
  face: ReactNode;
  className?: string | undefined;
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: PointerEvent) => !box.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={box} className={styles.box} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div id={id} className={`${styles.panel} ${styles[align]}`} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
};

/** Choices in a panel, one of which may be the present one. */
export const PopChoices = ({
  choices,
  chosen,
  onChoose,
}: {
  choices: readonly { key: string; words: ReactNode; lang?: string }[];
  chosen?: string | undefined;
  onChoose: (key: string) => void;
}) => (
  <ul className={styles.choices}>
    {choices.map(({ key, words, lang }) => (
      <li key={key}>
        <button type="button" aria-current={key === chosen ? 'true' : undefined} lang={lang} onClick={() => onChoose(key)}>
          {words}
        </button>
      </li>
    ))}
  </ul>
);
