import { Facts, PageHead, Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { CheckerLink } from '../../parts/proof/checker-link.js';
import { Checker } from './checker.js';
import { usePublishedKeys } from './published-keys.js';
import styles from './verify.module.css';

/** Checks a proof; nobody has to sign in. Offers the same as a file that needs no platform. */
export const VerifyPage = () => {
  const { t } = useTranslation(['verify', 'events', 'agreements', 'terms']);
  const published = usePublishedKeys();
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} note={t('note')} />
      <div className={styles.stack}>
        <Checker published={published} />
        <Panel title={t('checker')}>
          <p>{t('checkerNote')}</p>
          <p>
            <CheckerLink />
          </p>
          {published && published.length > 0 && (
            <Facts
              items={[
                {
                  label: t('publishedKeys'),
                  wide: true,
                  value: published.map((key) => (
                    <code key={key} className={styles.hash}>
                      {key}
                    </code>
                  )),
                },
              ]}
            />
          )}
        </Panel>
      </div>
    </div>
  );
};
