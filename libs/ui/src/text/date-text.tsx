import { useTranslation } from 'react-i18next';
import { dayText, momentText } from './dates.js';

/** A calendar day, or an instant's day, in the person's language. */
export const DayText = ({ value }: { value: string | null | undefined }) => {
  const { i18n } = useTranslation();
  return value ? <time dateTime={value}>{dayText(value, i18n.language)}</time> : <>—</>;
};

/** An instant to the minute in the person's language. */
export const MomentText = ({ value }: { value: string | null | undefined }) => {
  const { i18n } = useTranslation();
  return value ? <time dateTime={value}>{momentText(value, i18n.language)}</time> : <>—</>;
};
