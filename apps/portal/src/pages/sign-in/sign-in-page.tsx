import { RefusalAlert, type RefusalLike, useAddress } from '@gongjian/ui';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { graphql } from '../../gql/index.js';
import { type Language, languages, speak } from '../../i18n/i18n.js';
import { useSession } from '../../session/session.js';
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

/** Only a path of the portal itself: nobody is led elsewhere after signing in. */
const safeNext = (next: string | undefined): string => (next && /^\/(?![/\\])/.test(next) ? next : '/workbench');

/** Signing in by e-mail and password. */
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

  const submit = async (values: { email: string; password: string }) => {
    setRefusal(undefined);
    const { data, error } = await signIn(values);
    if (error) return setRefusal(refusalOf(error, words));
    if (data?.signIn.refusal) return setRefusal(data.signIn.refusal);
    const chosen = data?.signIn.viewer?.person.language;
    if (languages.includes(chosen as Language) && !localStorage.getItem('gongjian.language')) await speak(chosen as Language);
    renew();
  };

  return (
    <div className={styles.page}>
      <section className={styles.card} aria-labelledby="sign-in">
        <h1 id="sign-in">{t('signIn.title')}</h1>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <RefusalAlert refusal={refusal} />
        <Form layout="vertical" requiredMark={false} onFinish={(values: { email: string; password: string }) => void submit(values)}>
          <Form.Item name="email" label={t('email')} rules={[{ required: true, type: 'email', message: t('signIn.emailRule') }]}>
            <Input size="large" type="email" autoComplete="username" autoFocus inputMode="email" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('signIn.passwordRule') }]}>
            <Input.Password size="large" autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" block loading={fetching}>
            {t('signIn.submit')}
          </Button>
        </Form>
        <p className={styles.foot}>
          <Link to="/register">{t('signIn.register')}</Link>
        </p>
      </section>
    </div>
  );
};
