import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, momentText } from './dates.js';

/** Days and instants as text in the person's language, for sentences; on their own use DayText and MomentText. */
export const useDates = (): { day: (value: string) => string; moment: (value: string) => string } => {
  const { i18n } = useTranslation();
  return useMemo(
    () => ({ day: (value) => dayText(value, i18n.language), moment: (value) => momentText(value, i18n.language) }),
    [i18n.language],
  );
};
