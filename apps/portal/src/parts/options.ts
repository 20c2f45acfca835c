import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { terms } from './term-values.js';

type Terms = typeof terms;

/** The values of an enumeration with their words, for choices and filters. */
export const useOptions = <Name extends keyof Terms>(name: Name): { value: Terms[Name][number]; label: string }[] => {
  const { t } = useTranslation('terms');
  return useMemo(() => terms[name].map((value) => ({ value, label: t(`${name}.${value}` as 'brandLevel.CITY') })), [name, t]);
};
