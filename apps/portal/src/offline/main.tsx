import '@gongjian/ui/tokens.css';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import agreementsEn from '../i18n/en/agreements.js';
import eventsEn from '../i18n/en/events.js';
import termsEn from '../i18n/en/terms.js';
import verifyEn from '../i18n/en/verify.js';
import agreements from '../i18n/zh-CN/agreements.js';
import events from '../i18n/zh-CN/events.js';
import terms from '../i18n/zh-CN/terms.js';
import verify from '../i18n/zh-CN/verify.js';
import { OfflineChecker } from './offline-checker.js';

const ready = i18next.use(initReactI18next).init({
  lng: navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  resources: {
    'zh-CN': { agreements, events, terms, verify },
    en: { agreements: agreementsEn, events: eventsEn, terms: termsEn, verify: verifyEn },
  },
});

void ready.then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <OfflineChecker />
    </StrictMode>,
  ),
);
