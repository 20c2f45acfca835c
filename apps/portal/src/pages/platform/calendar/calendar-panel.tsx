import { EmptyState, Panel, SkeletonLines, useAddress } from '@gongjian/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveObject } from '../../../client/use-live.js';
import { usePageQuery } from '../../../client/use-page-query.js';
import { useToday } from '../../../parts/due-text.js';
import { ObjectTimeline } from '../../../parts/object-timeline.js';
import { QueryView } from '../../../parts/query-view.js';
import styles from '../platform.module.css';
import { ClearDayDialog, SetDayDialog } from './calendar-dialogs.js';
import { CalendarItem } from './calendar-item.js';
import { CalendarDocument } from './calendar.documents.js';
import { type CalendarEntry, dayRuns } from './day-runs.js';

type Doing = { readonly what: 'set'; readonly entry?: CalendarEntry } | { readonly what: 'clear'; readonly entry: CalendarEntry };

/** The days by which reminders are counted: a year of published holidays with the days over it that administrators set. */
export const CalendarPanel = () => {
  const { t } = useTranslation('platform');
  const { get, set } = useAddress();
  const thisYear = Number(useToday().slice(0, 4));
  const named = Number(get('year'));
  const year = named >= 2000 && named <= 2100 ? named : thisYear;
  const query = usePageQuery(CalendarDocument, { year });
  useLiveObject(query.data?.workCalendar.id, query.reload);
  const [doing, setDoing] = useState<Doing>();
  const [history, setHistory] = useState(false);
  const goTo = (to: number) => set({ year: to === thisYear ? null : to });
  const done = () => setDoing(undefined);
  const actions = query.data?.workCalendar.availableActions ?? [];
  const may = (name: string) => actions.some((action) => action.name === name && action.allowed);
  const [maySet, mayClear] = [may('SetCalendarDay'), may('ClearCalendarDay')];
  return (
    <Panel title={t('calendar.title')} extra={maySet && <Button onClick={() => setDoing({ what: 'set' })}>{t('calendar.set')}</Button>}>
      <p className={styles.hint}>{t('calendar.hint')}</p>
      <div className={styles.years} role="group" aria-label={t('calendar.year')}>
        <Button size="small" onClick={() => goTo(year - 1)}>
          {t('calendar.before', { year: year - 1 })}
        </Button>
        <strong aria-live="polite">{t('calendar.of', { year })}</strong>
        <Button size="small" onClick={() => goTo(year + 1)}>
          {t('calendar.after', { year: year + 1 })}
        </Button>
      </div>
      <QueryView query={query} skeleton={<SkeletonLines lines={8} />}>
        {({ workCalendar: { id, revision, publishedUntil, days } }) => (
          <>
            {year > publishedUntil && <Alert type="info" showIcon title={t('calendar.unpublished', { year })} />}
            {days.length === 0 && <EmptyState small title={t('calendar.none', { year })} />}
            <ul className={styles.list} aria-label={t('calendar.of', { year })}>
              {dayRuns(days).map((run) => (
                <CalendarItem
                  key={run.from}
                  run={run}
                  {...(maySet && { onChange: () => setDoing({ what: 'set', entry: run.entry }) })}
                  {...(mayClear && { onClear: () => setDoing({ what: 'clear', entry: run.entry }) })}
                />
              ))}
            </ul>
            {revision !== null && (
              <Button type="link" aria-expanded={history} onClick={() => setHistory(!history)}>
                {t(history ? 'calendar.historyHide' : 'calendar.history')}
              </Button>
            )}
            {history && <ObjectTimeline subjectId={id} />}
            {doing?.what === 'set' && <SetDayDialog entry={doing.entry} revision={revision} onClose={done} />}
            {doing?.what === 'clear' && <ClearDayDialog entry={doing.entry} revision={revision} onClose={done} />}
          </>
        )}
      </QueryView>
    </Panel>
  );
};
