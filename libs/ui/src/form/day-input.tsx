import { Input, type InputProps, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../text/parse-day.js';
import { Unbroken } from '../text/unbroken.js';
import styles from './day-input.module.css';

interface DayInputProps extends Omit<InputProps, 'value' | 'onChange' | 'type'> {
  value?: string | null;
  onChange?: (value: string | undefined) => void;
}

/** Fingers have the field of the phone, in its language. */
const byFinger = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** A calendar day (yyyy-mm-dd). */
export const DayInput = (props: DayInputProps) => (byFinger() ? <ChosenDay {...props} /> : <TypedDay {...props} />);

const ChosenDay = ({ value, onChange, ...rest }: DayInputProps) => (
  <Input
    {...rest}
    type="date"
    style={{ maxWidth: 180, ...rest.style }}
    value={value ?? ''}
    onChange={(event) => onChange?.(event.target.value || undefined)}
  />
);

/** Typed as people write it, or chosen from the browser's calendar. Its field of its own would stand in its language, not in the page's. */
const TypedDay = ({ value, onChange, min, max, style, onBlur, ...rest }: DayInputProps) => {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const field = useRef<InputRef>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const hint = useId();
  const isNone = !value && !!typed?.trim();
  const isWrong = left && isNone;
  // What is no day would be missing from what is handed in, and nobody would have said so.
  useEffect(() => {
    const form = field.current?.input?.form;
    if (!isNone || !form) return undefined;
    const refuse = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      setLeft(true);
      field.current?.focus();
    };
    form.addEventListener('submit', refuse, true);
    return () => form.removeEventListener('submit', refuse, true);
  }, [isNone]);
  const told = [isWrong ? hint : '', rest['aria-describedby'] ?? ''].filter(Boolean).join(' ');
  return (
    <span className={styles.day} style={style}>
      <input
        ref={calendar}
        className={styles.picker}
        type="date"
        // In no form: the browser would say what is wrong in its own language.
        form=""
        tabIndex={-1}
        aria-hidden="true"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => {
          setTyped(undefined);
          onChange?.(event.target.value || undefined);
        }}
      />
      <Input
        {...rest}
        ref={field}
        value={(left && value) || (typed ?? value ?? '')}
        placeholder={t('dayForm')}
        autoComplete="off"
        {...(isWrong && { status: 'error', 'aria-invalid': true })}
        {...(told && { 'aria-describedby': told })}
        onChange={(event) => {
          setLeft(false);
          setTyped(event.target.value);
          onChange?.(parseDay(event.target.value));
        }}
        onBlur={(event) => {
          setLeft(true);
          onBlur?.(event);
        }}
        suffix={
          <button
            type="button"
            className={styles.open}
            aria-label={t('openCalendar')}
            disabled={rest.disabled}
            onClick={() => calendar.current?.showPicker()}
          >
            <svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
              <path d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5" />
            </svg>
          </button>
        }
      />
      {isWrong && (
        <p id={hint} className={styles.wrong} role="alert">
          <Unbroken>{t('noDay')}</Unbroken>
        </p>
      )}
    </span>
  );
};
