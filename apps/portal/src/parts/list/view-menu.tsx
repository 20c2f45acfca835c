import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pop } from '../../frame/pop.js';
import styles from './list.module.css';
import type { ListChoices } from './use-list-choices.js';
import { type SavedView, longestName, mostViews, withView } from './views.js';

const ViewForm = ({ choices, onSaved }: { choices: ListChoices; onSaved: () => void }) => {
  const { t } = useTranslation('lists');
  const id = useId();
  const [name, setName] = useState('');
  const [unkept, setUnkept] = useState(false);
  const named = name.trim();
  const known = choices.views.some((view) => view.name === named);
  const full = !known && choices.views.length >= mostViews;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!named || full) return;
    if (choices.keepViews((views) => withView(views, { name: named, search: choices.search }))) onSaved();
    else setUnkept(true);
  };
  return (
    <form className={styles.viewForm} onSubmit={save}>
      <label htmlFor={id}>{t('viewName')}</label>
      <input id={id} value={name} maxLength={longestName} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      <button type="submit" disabled={!named || full}>
        {t(known ? 'viewReplace' : 'viewSave')}
      </button>
      {(full || unkept) && <p role="alert">{full ? t('viewFull', { count: mostViews }) : t('viewUnkept')}</p>}
    </form>
  );
};

/** The views that a person has saved of a list: opened, saved, deleted. */
export const ViewMenu = ({
  choices,
  onOpen,
  onDeleted,
}: {
  choices: ListChoices;
  onOpen: (view: SavedView) => void;
  onDeleted: (view: SavedView) => void;
}) => {
  const { t } = useTranslation('lists');
  const shown = choices.views.find(({ search }) => search === choices.search);
  const words = shown ? t('viewNamed', { name: shown.name }) : t('views');
  return (
    <Pop label={words} className={styles.tool} face={words}>
      {(close) => (
        <div className={styles.menu}>
          <ul>
            {choices.views.map((view) => (
              <li key={view.name} className={styles.view}>
                <button
                  type="button"
                  aria-current={view === shown ? 'true' : undefined}
                  onClick={() => {
                    close();
                    onOpen(view);
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  aria-label={t('viewDelete', { name: view.name })}
                  title={t('viewDelete', { name: view.name })}
                  onClick={() => {
                    close();
                    onDeleted(view);
                  }}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t('viewsHint')}</p>
          <ViewForm choices={choices} onSaved={close} />
        </div>
      )}
    </Pop>
  );
};
