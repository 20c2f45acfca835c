import { useGo } from '@gongjian/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon } from '../frame/icons.js';
import frame from '../frame/frame.module.css';
import { subjectAddress } from '../parts/subject-address.js';
import { Found } from './found.js';
import { useSearch } from './use-search.js';
import styles from './search.module.css';

const shown = 8;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Search over everything, in the frame: `/` goes to it, arrows choose, Enter opens, Escape leaves. */
export const SearchBox = () => {
  const { t } = useTranslation(['common', 'search']);
  const go = useGo();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [asking, setAsking] = useState(0);
  const { asked, found, searching } = useSearch(open ? text : '', shown);
  const results = found?.nodes ?? [];
  const { pathname } = useLocation();

  useEffect(() => setOpen(false), [pathname]);
  // On a narrow screen the field stands there only once it was asked for.
  useEffect(() => (asking ? input.current?.select() : undefined), [asking]);
  useEffect(() => setChosen(-1), [asked]);
  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
      setAsking((times) => times + 1);
    };
    const elsewhere = (event: PointerEvent) => !box.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('keydown', slash);
    document.addEventListener('pointerdown', elsewhere);
    return () => {
      document.removeEventListener('keydown', slash);
      document.removeEventListener('pointerdown', elsewhere);
    };
  }, []);

  const leave = () => {
    setOpen(false);
    input.current?.blur();
  };
  const all = () => {
    leave();
    go(`/search?text=${encodeURIComponent(text.trim())}`);
  };
  const take = (index: number) => {
    const result = results[index];
    if (!result) return text.trim() ? all() : undefined;
    leave();
    setText('');
    go(subjectAddress(result.kind, result.id) ?? '/workbench');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) {
      event.preventDefault();
      const places = results.length + 1;
      setChosen(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter') take(chosen);
    else if (event.key === 'Escape') leave();
  };

  const showing = open && text.trim() !== '';
  return (
    <div ref={box} className={`${styles.box} ${open ? styles.open : ''}`} role="search">
      <button
        type="button"
        className={`${frame.tool} ${styles.opener}`}
        aria-label={t('search.open')}
        onClick={() => {
          setOpen(true);
          setAsking(asking + 1);
        }}
      >
        <Icon name="search" />
      </button>
      <div className={styles.field}>
        <Icon name="search" size={16} />
        <input
          ref={input}
          type="text"
          role="combobox"
          autoComplete="off"
          maxLength={200}
          aria-label={t('search.open')}
          aria-expanded={showing}
          aria-controls={list}
          aria-autocomplete="list"
          {...(chosen >= 0 ? { 'aria-activedescendant': `${list}-${chosen}` } : {})}
          placeholder={t('search.hint')}
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <kbd title={t('search.key')}>/</kbd>
        <button type="button" className={styles.close} aria-label={t('close')} onClick={leave}>
          ×
        </button>
      </div>
      {showing && (
        <div className={styles.panel} aria-busy={searching}>
          <ul id={list} role="listbox" aria-label={t('search:results')}>
            {results.map((result, index) => (
              <li
                key={result.id}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={styles.option}
                onPointerMove={() => index !== chosen && setChosen(index)}
                onClick={() => take(index)}
              >
                <Found result={result} />
              </li>
            ))}
          </ul>
          {found && results.length === 0 && !searching && <p className={styles.nothing}>{t('search:none', { text: asked })}</p>}
          {found && results.length > 0 && (
            <p className={styles.foot}>
              <button type="button" onClick={all}>
                {t(found.incomplete ? 'search:allIncomplete' : 'search:all', { count: found.totalCount })}
              </button>
              <span className={styles.keys} aria-hidden="true">
                {[t('search:move'), t('search:open'), t('search:leave')].join('　')}
              </span>
            </p>
          )}
          {!found && <p className={styles.nothing}>{t('search:searching')}</p>}
        </div>
      )}
    </div>
  );
};
