import { type Column, shownColumns } from '@gongjian/ui/lists';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Pop } from '../../frame/pop.js';
import styles from './list.module.css';
import type { ListChoices } from './use-list-choices.js';

/** Which columns the list has; the first, which names the object, always stands. */
export const ColumnMenu = ({
  columns,
  choices,
}: {
  columns: readonly Pick<Column<never>, 'key' | 'title' | 'extra' | 'from'>[];
  choices: ListChoices;
}) => {
  const { t } = useTranslation('lists');
  const shown = shownColumns(columns, choices.columns).map(({ key }) => key);
  const toggle = (toggled: string) =>
    choices.chooseColumns(columns.map(({ key }) => key).filter((key) => (key === toggled ? !shown.includes(key) : shown.includes(key))));
  return (
    <Pop label={t('columns')} className={`${styles.tool} ${styles.ofTable}`} face={t('columns')}>
      {() => (
        <div className={styles.menu}>
          <ul>
            {columns.map(({ key, title }, index) => (
              <li key={key}>
                <Checkbox checked={shown.includes(key)} disabled={index === 0} onChange={() => toggle(key)}>
                  {title}
                </Checkbox>
              </li>
            ))}
          </ul>
          <button type="button" disabled={!choices.columns} onClick={() => choices.chooseColumns(undefined)}>
            {t('columnsReset')}
          </button>
        </div>
      )}
    </Pop>
  );
};
