import { Unbroken, useDates } from '@gongjian/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { ClauseList } from './clause-list.js';
import type { DocumentText } from './document.types.js';
import styles from './document.module.css';

/** The place where each party's signature stands or will stand. */
export const Signatures = ({ parties }: { parties: AgreementPartsFragment['parties'] }) => {
  const { t } = useTranslation('agreements');
  const dates = useDates();
  return (
    <ul className={styles.signatures}>
      {parties.map((party) => (
        <li key={party.unit?.id ?? party.name} className={styles.signature}>
          <p className={styles.party}>{party.name}</p>
          {party.signedAt ? (
            <p>
              <Unbroken>
                {t('document.signedBy', {
                  post: party.signedBy?.post?.title ?? '',
                  person: party.signedBy?.person?.displayName ?? '',
                  at: dates.moment(party.signedAt),
                })}
              </Unbroken>
            </p>
          ) : (
            <p className={styles.unsigned}>{t('document.unsigned')}</p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Number and hash of the version, at the foot of the sheet. */
export const VersionFoot = ({ version, contentHash }: { version: number; contentHash: string }) => {
  const { t } = useTranslation('agreements');
  return (
    <footer className={styles.foot}>
      {version > 0 ? t('version', { version }) : t('content.draftWord')} · SHA-256 <code className={styles.hash}>{contentHash}</code>
    </footer>
  );
};

/** The text set as the sheet it will be signed as; prints on A4. */
export const AgreementDocument = ({
  text,
  heading: Heading = 'h2',
  children,
}: {
  text: DocumentText;
  heading?: 'h1' | 'h2';
  children?: ReactNode;
}) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const dates = useDates();
  const until = text.effectiveTo ? dates.day(text.effectiveTo) : t('document.openEnd');
  return (
    <article className={styles.sheet} aria-label={text.title}>
      <header className={styles.head}>
        {text.documentNumber && <p className={styles.number}>{text.documentNumber}</p>}
        <Heading className={styles.title}>{text.title}</Heading>
        <p className={styles.kind}>{t(`terms:agreementKind.${text.kind}`)}</p>
      </header>
      <dl className={styles.parties}>
        {text.parties.map((party, index) => (
          <div key={party.name}>
            <dt>{party.role || t('document.party', { number: index + 1 })}</dt>
            <dd>{party.name}</dd>
          </div>
        ))}
      </dl>
      <ClauseList clauses={text.clauses} />
      <p className={styles.term}>
        <Unbroken>
          {text.effectiveFrom ? t('document.term', { from: dates.day(text.effectiveFrom), until }) : t('document.noTerm')}
        </Unbroken>
      </p>
      {children}
    </article>
  );
};
