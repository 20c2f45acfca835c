import { KeepLink, useGo } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.js';
import { type Language, language, languages, speak } from '../i18n/i18n.js';
import { useSession } from '../session/session.js';
import { ActingFor } from './acting-for.js';
import { Icon } from './icons.js';
import { Pop, PopChoices } from './pop.js';
import styles from './frame.module.css';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

const KeepLanguage = graphql(`
  mutation KeepLanguage($language: String!) {
    setLanguage(language: $language) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

/** Language and account. */
export const AccountMenu = () => {
  const { t } = useTranslation();
  const { viewer, renew } = useSession();
  const go = useGo();
  const [, signOut] = useMutation(SignOut);
  const [, keepLanguage] = useMutation(KeepLanguage);
  const choose = async (next: Language) => {
    await speak(next);
    if (viewer) await keepLanguage({ language: next });
    renew();
  };
  const leave = async () => {
    const { error } = await signOut({});
    // Who could not be reached has signed nobody out.
    if (error?.networkError) return;
    renew();
    // The session is another's, or for another post: that is what is shown then.
    if (error) return;
    go('/sign-in');
  };
  const chosen = language();
  return (
    <>
      <Pop
        label={`${t('language')}: ${t(`languageName.${chosen}`)}`}
        className={styles.tool}
        face={
          <>
            <Icon name="language" />
            <span className={styles.toolText}>{t(`languageName.${chosen}`)}</span>
          </>
        }
      >
        {(close) => (
          <PopChoices
            chosen={chosen}
            choices={languages.map((key) => ({ key, lang: key, words: t(`languageName.${key}`) }))}
            onChoose={(key) => {
              close();
              void choose(key as Language);
            }}
          />
        )}
      </Pop>
      {viewer ? (
        <Pop
          label={`${t('nav.account')}: ${viewer.person.displayName}`}
          className={styles.tool}
          face={
            <>
              <Icon name="person" />
              <span className={`${styles.toolText} ${styles.personName}`}>{viewer.person.displayName}</span>
            </>
          }
        >
          {(close) => (
            <>
              <ActingFor viewer={viewer} />
              <PopChoices
                choices={[
                  { key: 'account', words: t('nav.account') },
                  ...(viewer.operates ? [{ key: 'platform', words: t('nav.platform') }] : []),
                  { key: 'out', words: t('signOut') },
                ]}
                onChoose={(key) => {
                  close();
                  if (key === 'out') void leave();
                  else go(`/${key}`);
                }}
              />
            </>
          )}
        </Pop>
      ) : (
        <KeepLink to="/sign-in" className={styles.tool}>
          <Icon name="person" />
          <span>{t('signIn')}</span>
        </KeepLink>
      )}
    </>
  );
};
