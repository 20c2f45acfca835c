import { KeepLink, useGo } from '@gongjian/ui';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.js';
import { type Language, language, languages, speak } from '../i18n/i18n.js';
import { useSession } from '../session/session.js';
import { Icon } from './icons.js';
import styles from './frame.module.css';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Language and account. */
export const AccountMenu = () => {
  const { t } = useTranslation();
  const { viewer, renew } = useSession();
  const go = useGo();
  const [, signOut] = useMutation(SignOut);
  const leave = async () => {
    await signOut({});
    renew();
    go('/sign-in');
  };
  const chosen = language();
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          selectedKeys: [chosen],
          onClick: ({ key }) => void speak(key as Language).then(renew),
          items: languages.map((key) => ({ key, label: <span lang={key}>{t(`languageName.${key}`)}</span> })),
        }}
      >
        <button type="button" className={styles.tool} aria-label={`${t('language')}: ${t(`languageName.${chosen}`)}`}>
          <Icon name="language" />
          <span className={styles.toolText}>{t(`languageName.${chosen}`)}</span>
        </button>
      </Dropdown>
      {viewer ? (
        <Dropdown
          trigger={['click']}
          menu={{
            onClick: ({ key }) => (key === 'out' ? void leave() : go('/account')),
            items: [
              { key: 'account', label: t('nav.account') },
              { key: 'out', label: t('signOut') },
            ],
          }}
        >
          <button type="button" className={styles.tool} aria-label={`${t('nav.account')}: ${viewer.person.displayName}`}>
            <Icon name="person" />
            <span className={styles.toolText}>{viewer.person.displayName}</span>
          </button>
        </Dropdown>
      ) : (
        <KeepLink to="/sign-in" className={styles.tool}>
          <Icon name="person" />
          <span>{t('signIn')}</span>
        </KeepLink>
      )}
    </>
  );
};
