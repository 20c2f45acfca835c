import { dayText } from '@gongjian/ui';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/icons.js';
import { Pop } from '../frame/pop.js';
import frame from '../frame/frame.module.css';
import { useAsOf, usePast, useTrueOn } from './use-as-of.js';
import styles from './time.module.css';

const TimeForm = lazy(async () => ({ default: (await import('./time-form.js')).TimeForm }));

/** Lets the person see every page as it stood at the end of a past day, and what by that knowledge was true on another. */
export const TimeMachine = ({ today }: { today: string | undefined }) => {
  const { t, i18n } = useTranslation();
  const asOf = useAsOf();
  const trueOn = useTrueOn();
  const shown = trueOn ?? asOf;
  const past = usePast();
  return (
    <Pop
      label={t('time.open')}
      className={`${frame.tool} ${past ? styles.on : ''}`}
      face={
        <>
          <Icon name="clock" />
          <span className={frame.toolText}>{shown ? dayText(shown, i18n.language) : t('time.open')}</span>
        </>
      }
    >
      {(close) => (
        <Suspense>
          <TimeForm close={close} today={today} />
        </Suspense>
      )}
    </Pop>
  );
};
