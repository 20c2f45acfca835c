import { theme } from '@gongjian/ui';
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

const router = createRouter();

/** The portal: theme, language, session and pages. */
export const App = () => {
  const { i18n } = useTranslation();
  const [locale, setLocale] = useState<AntdLocale>();
  useEffect(() => {
    void locales[i18n.language]?.().then(({ default: words }) => setLocale(words));
  }, [i18n.language]);
  return (
    <ConfigProvider theme={theme} {...(locale ? { locale } : {})} button={{ autoInsertSpace: false }}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </ConfigProvider>
  );
};
