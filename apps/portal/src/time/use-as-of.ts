import { useSearchParams } from 'react-router';
import { useSession } from '../session/session.js';
import { pastDay } from './past-days.js';

const useDay = (name: string): string | undefined => {
  const [search] = useSearchParams();
  return pastDay(search.get(name), useSession().platform?.today);
};

/** The past date by whose knowledge the page is shown (yyyy-mm-dd), or undefined for now; it stands in the address. */
export const useAsOf = (): string | undefined => useDay('asOf');

/** The date that the page tells about (yyyy-mm-dd), or undefined where that is not asked; it stands in the address. */
export const useTrueOn = (): string | undefined => useDay('trueOn');

/** Whether the address names a day that there is not or that has not come; pages then show today. */
export const useWrongDay = (): boolean => {
  const [search] = useSearchParams();
  const past = usePast();
  return !past && ['asOf', 'trueOn'].some((name) => search.get(name));
};

/** Whether another day than today is shown: then nothing can be done. */
export const usePast = (): boolean => {
  const asOf = useAsOf();
  return useTrueOn() !== undefined || asOf !== undefined;
};
