import { PageHead } from '@gongjian/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Checker } from '../pages/verify/checker.js';
import styles from './offline.module.css';

const languages = { 'zh-CN': '中文', en: 'English' } as const;

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
      <Checker />
    </main>
  );
};
