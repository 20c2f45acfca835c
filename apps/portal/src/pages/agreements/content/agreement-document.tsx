import { useTranslation } from 'react-i18next';
import { type AgreementPartsFragment, type AgreementVersionPartsFragment } from '../../../gql/graphql.js';
import { useDates } from '@gongjian/ui';
import { ClauseList } from './clause-list.js';
import styles from './document.module.css';

const Signatures = ({ parties }: { parties: AgreementPartsFragment['parties'] }) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const dates = useDates();
  return (
    <ul className={styles.signatures}>
      {parties.map((party) => (
        <li key={party.unit?.id ?? party.name} className={styles.signature}>
          <p className={styles.party}>{party.name}</p>
          {party.signedAt ? (
            <p>
              {t('document.signedBy', {
                post: party.signedBy?.post?.title ?? '',
                person: party.signedBy?.person?.displayName ?? '',
                at: dates.moment(party.signedAt),
              })}
            </p>
          ) : (
            <p className={styles.unsigned}>{t('document.unsigned')}</p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A version set as the sheet it will be signed as; prints on A4. */
export const AgreementDocument = ({
  agreement,
  version,
  signatures = true,
}: {
  agreement: AgreementPartsFragment;
  version: AgreementVersionPartsFragment;
  signatures?: boolean;
}) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const dates = useDates();
  const until = version.effectiveTo ? dates.day(version.effectiveTo) : t('document.openEnd');
  return (
    <article className={styles.sheet} aria-label={version.title}>
      <header className={styles.head}>
        {version.documentNumber && <p className={styles.number}>{version.documentNumber}</p>}
        <h2 className={styles.title}>{version.title}</h2>
        <p className={styles.kind}>{t(`terms:agreementKind.${agreement.kind}`)}</p>
      </header>
      <dl className={styles.parties}>
        {agreement.parties.map((party, index) => (
          <div key={party.unit?.id ?? party.name}>
            <dt>{t('document.party', { number: index + 1 })}</dt>
            <dd>
              {party.name}
              {party.role ? t('document.role', { role: party.role }) : ''}
            </dd>
          </div>
        ))}
      </dl>
      <ClauseList clauses={version.clauses} />
      <p className={styles.term}>
        {version.effectiveFrom ? t('document.term', { from: dates.day(version.effectiveFrom), until }) : t('document.noTerm')}
      </p>
      {signatures && <Signatures parties={agreement.parties} />}
      <footer className={styles.foot}>
        {t('version', { version: version.version })} · SHA-256 <code className={styles.hash}>{version.contentHash}</code>
      </footer>
    </article>
  );
};
