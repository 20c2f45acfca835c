import { useAddress } from '@gongjian/ui';
import { DayInput } from '@gongjian/ui/forms';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/icons.js';
import frame from '../frame/frame.module.css';
import { pastDays } from './past-days.js';
import { useAsOf } from './use-as-of.js';
import styles from './time.module.css';

/** Lets the person see every page as it stood at the end of a past day. */
export const TimeMachine = ({ today }: { today: string | undefined }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const address = useAddress();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState<string | undefined>(asOf);
  const show = (value: string | undefined) => {
    if (!value || (today && value > today)) return;
    setOpen(false);
    address.set({ asOf: value === today ? null : value }, { push: true, resets: ['after', 'before', 'page'] });
  };
  const quick = today ? pastDays(today) : undefined;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            show(day);
          }}
        >
          <h2>{t('time.title')}</h2>
          <p>{t('time.hint')}</p>
          <label>
            <span>{t('time.date')}</span>
            <DayInput value={day ?? null} onChange={setDay} max={today} autoFocus />
          </label>
          {quick && (
            <div className={styles.quick} role="group" aria-label={t('time.quick')}>
              <Button size="small" onClick={() => show(quick.monthAgo)}>
                {t('time.monthAgo')}
              </Button>
              <Button size="small" onClick={() => show(quick.yearAgo)}>
                {t('time.yearAgo')}
              </Button>
              {quick.yearEnds.map((end) => (
                <Button key={end} size="small" onClick={() => show(end)}>
                  {t('time.yearEnd', { year: end.slice(0, 4) })}
                </Button>
              ))}
            </div>
          )}
          <div className={styles.buttons}>
            {asOf && <Button onClick={() => show(today)}>{t('time.back')}</Button>}
            <Button type="primary" htmlType="submit" disabled={!day}>
              {t('time.show')}
            </Button>
          </div>
        </form>
      }
    >
      <button type="button" className={`${frame.tool} ${asOf ? styles.on : ''}`} aria-label={t('time.open')} aria-expanded={open}>
        <Icon name="clock" />
        <span className={frame.toolText}>{asOf ?? t('time.open')}</span>
      </button>
    </Popover>
  );
};
