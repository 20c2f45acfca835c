import { RefusalAlert, type RefusalLike, useAddress } from '@gongjian/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { graphql } from '../../gql/index.js';
import { type Language, languages, speak } from '../../i18n/i18n.js';
import { useSession } from '../../session/session.js';
import { safeNext } from './safe-next.js';
import styles from './sign-in.module.css';

const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      viewer {
        person {
          id
          language
        }
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

/** Signing in by e-mail and password, with the browser's own fields: nothing more need be loaded. */
export const SignInPage = () => {
  const { t } = useTranslation('account');
  const { t: words } = useTranslation('ui');
  const { viewer, renew } = useSession();
  const address = useAddress();
  const navigate = useNavigate();
  const [{ fetching }, signIn] = useMutation(SignIn);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const next = safeNext(address.get('next'));

  useEffect(() => {
    if (viewer) void navigate(next, { replace: true });
  }, [viewer, next, navigate]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setRefusal(undefined);
    const { data, error } = await signIn({ email: String(form.get('email')), password: String(form.get('password')) });
    if (error) return setRefusal(refusalOf(error, words));
    if (data?.signIn.refusal) return setRefusal(data.signIn.refusal);
    const chosen = data?.signIn.viewer?.person.language as Language;
    if (languages.includes(chosen) && !localStorage.getItem('gongjian.language')) await speak(chosen);
    renew();
  };

  return (
    <div className={styles.page}>
      <section className={styles.card} aria-labelledby="sign-in">
        <h1 id="sign-in">{t('signIn.title')}</h1>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <RefusalAlert refusal={refusal} />
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <label htmlFor="email">{t('email')}</label>
          <input id="email" name="email" type="email" autoComplete="username" inputMode="email" required autoFocus />
          <label htmlFor="password">{t('password')}</label>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
          <button type="submit" disabled={fetching} aria-busy={fetching}>
            {t('signIn.submit')}
          </button>
        </form>
        <p className={styles.foot}>
          <Link to="/register">{t('signIn.register')}</Link>
        </p>
      </section>
    </div>
  );
};
