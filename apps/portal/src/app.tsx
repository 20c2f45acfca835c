import { requiredMark, theme } from '@gongjian/ui';
import { ConfigProvider } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { createRouter } from './routes.js';
import { SessionProvider } from './session/session.js';

type AntdLocale = typeof import('antd/locale/zh_CN').default;

const locales: Record<string, () => Promise<{ default: AntdLocale }>> = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  en: () => import('antd/locale/en_US'),
};

/** What the components themselves say, in a language. */
export const componentWords = async (language: string): Promise<AntdLocale> => (await (locales[language] ?? locales['en']!)()).default;

const router = createRouter();

/** Messages are drawn beside the pages, and look like them. */
ConfigProvider.config({ holderRender: (messages) => <ConfigProvider theme={theme}>{messages}</ConfigProvider> });

/** The portal: theme, language, session and pages. It begins with the words of its components: words that came later would build every page anew, and a form would lose what was typed. */
export const App = ({ words }: { words: AntdLocale }) => {
  const { i18n } = useTranslation();
  const [locale, setLocale] = useState(words);
  useEffect(() => {
    void componentWords(i18n.language).then(setLocale);
  }, [i18n.language]);
  return (
    <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }} form={{ requiredMark }}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </ConfigProvider>
  );
};
