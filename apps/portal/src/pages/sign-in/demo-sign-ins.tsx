import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.js';
import styles from './sign-in.module.css';

const DemoSignInsDocument = graphql(`
  query DemoSignIns {
    platform {
      demoSignIns {
        email
        password
        role
      }
    }
  }
`);

/** Where there is a demo: its accounts, each of which signs in by the form. */
export const DemoSignIns = ({ form }: { form: RefObject<HTMLFormElement | null> }) => {
  const { t } = useTranslation('account');
  const [{ data }] = useQuery({ query: DemoSignInsDocument });
  const offered = data?.platform.demoSignIns ?? [];
  if (offered.length === 0) return null;
  const take = (given: Readonly<Record<'email' | 'password', string>>): void => {
    const fields = form.current;
    if (!fields) return;
    for (const name of ['email', 'password'] as const) (fields.elements.namedItem(name) as HTMLInputElement).value = given[name];
    fields.requestSubmit();
  };
  return (
    <section className={styles.demo} aria-labelledby="demo-sign-ins">
      <h2 id="demo-sign-ins">{t('signIn.demo')}</h2>
      <p className={styles.demoNote}>{t('signIn.demoNote', { password: offered[0]!.password })}</p>
      <ul>
        {offered.map(({ email, password, role }) => (
          <li key={email}>
            <button type="button" onClick={() => take({ email, password })}>
              {role}
              <small>{email}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
