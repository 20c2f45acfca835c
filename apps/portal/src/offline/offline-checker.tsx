import { heldProof, holderId } from '@gongjian/proof';
import { PageHead } from '@gongjian/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Checker } from '../pages/verify/checker.js';
import { saveText } from '../parts/proof/save-text.js';
import styles from './offline.module.css';

const languages = { 'zh-CN': '中文', en: 'English' } as const;

/** The proof that this copy of the page came with. */
const held = heldProof(document.getElementById(holderId)?.textContent ?? '');
const given = held && new File([held.proof], held.name);

/** The page that checks proofs as it opens from a file, in the language of the browser or the other. */
export const OfflineChecker = () => {
  const { t, i18n } = useTranslation('verify');
  const { language } = i18n;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('offlineTitle');
  }, [language, t]);
  const choice = (
    <span className={styles.languages}>
      {Object.entries(languages).map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => void i18n.changeLanguage(code)}>
          {name}
        </button>
      ))}
    </span>
  );
  return (
    <main className={styles.page}>
      <PageHead title={t('offlineTitle')} note={t('offlineNote')} extra={choice} />
      {held && (
        <p className={styles.held}>
          {t('held')}{' '}
          <button type="button" className={styles.link} onClick={() => saveText(held.name, held.proof)}>
            {t('heldSave')}
          </button>
        </p>
      )}
      <Checker given={given} />
    </main>
  );
};
