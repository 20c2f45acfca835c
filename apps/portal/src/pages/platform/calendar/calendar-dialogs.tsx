import { useDates } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import type { CalendarDayKind } from '../../../gql/graphql.js';
import { DayField, LineField } from '../../../parts/fields.js';
import { ClearCalendarDayCommand, SetCalendarDayCommand } from './calendar.documents.js';
import type { CalendarEntry } from './day-runs.js';

interface Values {
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly name: string;
}

/** Makes a day a holiday or a workday, under a name that says why. */
export const SetDayDialog = ({
  entry,
  revision,
  onClose,
}: {
  entry?: CalendarEntry | undefined;
  revision: number | null;
  onClose: () => void;
}) => {
  const { t } = useTranslation('platform');
  const { run } = useCommand(SetCalendarDayCommand);
  const { set } = entry ?? {};
  return (
    <CommandDialog<Values>
      open
      title={t('calendar.setTitle')}
      intro={t('calendar.setIntro')}
      okText={t('calendar.setOk')}
      initialValues={{ kind: set?.kind ?? 'HOLIDAY', ...(entry && { date: entry.date }), ...(set && { name: set.name }) }}
      seen={revision ?? undefined}
      rehearsed
      onClose={onClose}
      onSubmit={run}
    >
      <DayField name="date" label={t('calendar.date')} />
      <Form.Item name="kind" label={t('calendar.kind')}>
        <Radio.Group options={(['HOLIDAY', 'WORKDAY'] as const).map((value) => ({ value, label: t(`calendar.${value}`) }))} />
      </Form.Item>
      <LineField name="name" label={t('calendar.name')} extra={t('calendar.nameHint')} />
    </CommandDialog>
  );
};

/** Puts a day back to what is published. */
export const ClearDayDialog = ({ entry, revision, onClose }: { entry: CalendarEntry; revision: number | null; onClose: () => void }) => {
  const { t } = useTranslation('platform');
  const { run } = useCommand(ClearCalendarDayCommand);
  const { day } = useDates();
  return (
    <CommandDialog<object>
      open
      title={t('calendar.clearTitle', { day: day(entry.date) })}
      intro={t('calendar.clearIntro')}
      okText={t('calendar.clear')}
      seen={revision ?? undefined}
      onClose={onClose}
      onSubmit={(_, how) => run({ date: entry.date }, how)}
    />
  );
};
