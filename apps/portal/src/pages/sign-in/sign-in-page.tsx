import { useAddress } from '@gongjian/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type Language, languages, speak } from '../../i18n/i18n.js';
import { useSession } from '../../session/session.js';
import { SignInForm, type SignedInAs } from '../../session/sign-in-form.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { safeNext } from './safe-next.js';
import styles from './sign-in.module.css';

/** Signing in by e-mail and password, with the browser's own fields: nothing more need be loaded. */
export const SignInPage = () => {
  const { t } = useTranslation('account');
  const { viewer, platform, renew } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const address = useAddress();
  const navigate = useNavigate();
  const next = safeNext(address.get('next'));

  useEffect(() => {
    if (viewer) void navigate(next, { replace: true });
  }, [viewer, next, navigate]);

  const begin = async ({ person }: SignedInAs) => {
    const chosen = person.language as Language;
    if (languages.includes(chosen) && !localStorage.getItem('gongjian.language')) await speak(chosen);
    renew();
  };

  return (
    <div className={styles.page}>
      <section className={styles.card} aria-labelledby="sign-in">
        <h1 id="sign-in">{t('signIn.title')}</h1>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <SignInForm form={form} onSignedIn={begin} />
        <p className={styles.foot}>
          <Link to="/register">{t('signIn.register')}</Link>
        </p>
      </section>
      {platform?.demo && <DemoSignIns form={form} />}
    </div>
  );
};
