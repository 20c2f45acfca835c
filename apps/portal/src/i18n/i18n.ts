import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages people may choose. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const areas = import.meta.glob<{ default: object }>('./{zh-CN,en}/*.ts');
const blocks: Record<string, () => Promise<{ default: object }>> = {
  'zh-CN': () => import('@gongjian/ui/texts/zh-CN'),
  en: () => import('@gongjian/ui/texts/en'),
};

/** Loads an area's catalogue when a page first asks for it. */
const catalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = area === 'ui' ? blocks[language] : areas[`./${language}/${area}.ts`];
    if (!load) return done(new Error(`There is no catalogue ${language}/${area}.`), null);
    load().then(
      ({ default: texts }) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

const stored = (): Language => {
  const chosen = localStorage.getItem('gongjian.language');
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
};

/** The language in use. */
export const language = (): Language => (i18next.resolvedLanguage === 'en' || i18next.language === 'en' ? 'en' : 'zh-CN');

/** Changes the language on this device. */
export const speak = async (next: Language): Promise<void> => {
  localStorage.setItem('gongjian.language', next);
  await i18next.changeLanguage(next);
};

i18next.on('languageChanged', (next) => {
  document.documentElement.lang = next;
});

/** Ready when the frame's words are there. */
export const startI18n = (): Promise<unknown> =>
  i18next
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng: stored(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['common', 'ui'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      showSupportNotice: false,
      react: { useSuspense: true },
    });
