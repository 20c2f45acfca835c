import { RefusalAlert, type RefusalLike } from '@gongjian/ui';
import { type FormEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { refusalOf } from '../client/refusal-of.js';
import type { SignInMutation } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import styles from './sign-in-form.module.css';

const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      viewer {
        person {
          id
          language
        }
        actingPost {
          id
        }
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

const names = ['email', 'password'] as const;
const rules = { email: 'signIn.emailRule', password: 'signIn.passwordRule' } as const;

/** Who has signed in. */
export type SignedInAs = NonNullable<SignInMutation['signIn']['viewer']>;

/** E-mail and password in the browser's own fields: nothing more need be loaded. What is missing is said in the language of the page, not in the browser's. */
export const SignInForm = ({
  email,
  form,
  onSignedIn,
}: {
  email?: string;
  form?: RefObject<HTMLFormElement | null>;
  onSignedIn: (viewer: SignedInAs) => Promise<void>;
}) => {
  const { t } = useTranslation('account');
  const { t: words } = useTranslation('ui');
  const id = useId();
  const [{ fetching }, signIn] = useMutation(SignIn);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const told = (name: (typeof names)[number]) =>
    wrong.includes(name) && (
      <p id={`${id}${name}Rule`} className={styles.rule}>
        {t(rules[name])}
      </p>
    );
  const state = (name: string) => wrong.includes(name) && { 'aria-invalid': true, 'aria-describedby': `${id}${name}Rule` };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const inputs = event.currentTarget.elements;
    const unfit = names.map((name) => inputs.namedItem(name) as HTMLInputElement).filter(({ validity }) => !validity.valid);
    setRefusal(undefined);
    setWrong(unfit.map(({ name }) => name));
    if (unfit[0]) return unfit[0].focus();
    const fields = new FormData(event.currentTarget);
    const given = { email: String(fields.get('email')), password: String(fields.get('password')) };
    // Whoever signs in does so in nobody's name: the session may be that of somebody else.
    const { data, error } = await signIn(given, { fetch });
    if (error) return setRefusal(refusalOf(error, words));
    if (data?.signIn.refusal) return setRefusal(data.signIn.refusal);
    if (data?.signIn.viewer) await onSignedIn(data.signIn.viewer);
  };

  return (
    <>
      <RefusalAlert refusal={refusal} />
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <label htmlFor={`${id}email`}>{t('email')}</label>
        <input
          id={`${id}email`}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          required
          defaultValue={email}
          autoFocus={!email}
          {...state('email')}
        />
        {told('email')}
        <label htmlFor={`${id}password`}>{t('password')}</label>
        <input id={`${id}password`} name="password" type="password" autoComplete="current-password" required {...state('password')} />
        {told('password')}
        <button type="submit" disabled={fetching} aria-busy={fetching}>
          {t('signIn.submit')}
        </button>
      </form>
    </>
  );
};
