import { Panel, Unbroken, useDates } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';

/** What went another way: signatures declined, an end proposed. */
export const TurnsTaken = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation(['agreements', 'ui']);
  const dates = useDates();
  const { termination, declines } = agreement;
  return (
    <>
      {termination && (
        <Panel title={t('termination.title')}>
          <p>
            <Unbroken>{t('termination.proposed', { unit: termination.proposedBy?.name ?? '', day: dates.day(termination.on) })}</Unbroken>
          </p>
          <p>
            <Unbroken>{termination.reason}</Unbroken>
          </p>
          {termination.agreedBy.length > 0 && (
            <p className={styles.sub}>
              {t('termination.agreed', { units: termination.agreedBy.map(({ name }) => name).join(t('ui:listComma')) })}
            </p>
          )}
        </Panel>
      )}
      {declines.length > 0 && (
        <Panel title={t('decline.title')}>
          <ul className={styles.waiting}>
            {declines.map((decline) => (
              <li key={decline.at}>
                <Unbroken>{t('decline.line', { unit: decline.unit?.name ?? '', day: dates.day(decline.at) })}</Unbroken>
                <p className={styles.sub}>
                  <Unbroken>{decline.reason}</Unbroken>
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
};
