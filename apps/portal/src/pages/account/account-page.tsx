import { EmptyState, Facts, PageHead, Panel } from '@gongjian/ui';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type Language, language, languages, speak } from '../../i18n/i18n.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useSession, useViewer } from '../../session/session.js';
import { SetLanguageDocument } from './account.documents.js';
import { NoticesPanel } from './notices-panel.js';
import { PasswordPanel } from './password-panel.js';
import { TokensPanel } from './tokens-panel.js';
import styles from './account.module.css';

/** The own account: password, posts, language, notices, tokens. */
export const AccountPage = () => {
  const { t } = useTranslation(['account', 'common']);
  const { person, posts } = useViewer();
  const { renew } = useSession();
  const [, setLanguage] = useMutation(SetLanguageDocument);
  const choose = async (next: Language) => {
    await setLanguage({ language: next });
    await speak(next);
    renew();
  };
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <div className={styles.stack}>
        <Panel>
          <Facts
            items={[
              { label: t('name'), value: person.displayName },
              { label: t('email'), value: person.email },
            ]}
          />
        </Panel>
        <PasswordPanel />
        <Panel title={t('posts')}>
          {posts.length === 0 ? (
            <EmptyState small title={t('noPosts')} />
          ) : (
            <ul className={styles.posts}>
              {posts.map((post) => (
                <li key={post.id}>
                  <UnitLink unit={post.unit} /> <span>{post.title}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Panel title={t('language')} extra={t('languageHint')}>
          <Radio.Group
            value={language()}
            aria-label={t('language')}
            options={languages.map((value) => ({ value, label: <span lang={value}>{t(`common:languageName.${value}`)}</span> }))}
            onChange={(event) => void choose(event.target.value as Language)}
          />
        </Panel>
        <NoticesPanel />
        <TokensPanel />
      </div>
    </div>
  );
};
