import { DayText, Status, daysBetween } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import { useAsOf, useTrueOn } from '../time/use-as-of.js';

/** The day pages reckon with: the earlier of those of the time machine, else today as the api knows it. */
export const useToday = (): string => {
  const { platform } = useSession();
  const [shown] = [useAsOf(), useTrueOn()].filter((day) => day !== undefined).sort();
  return shown ?? platform?.today ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
};

/** A due date with how far it is. */
export const DueText = ({ dueOn, soonDays = 7 }: { dueOn: string | null | undefined; soonDays?: number }) => {
  const { t } = useTranslation();
  const today = useToday();
  if (!dueOn) return <>—</>;
  const left = daysBetween(today, dueOn);
  const words = left < 0 ? t('overdueBy', { count: -left }) : left === 0 ? t('dueToday') : t('daysLeft', { count: left });
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
      <DayText value={dueOn} />
      {left <= soonDays && <Status tone={left < 0 ? 'late' : 'soon'}>{words}</Status>}
    </span>
  );
};
