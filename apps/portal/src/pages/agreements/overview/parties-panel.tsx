import { MomentText, Panel, Status } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { Said } from '../../../parts/said.js';
import { UnitLink } from '../../../parts/unit-link.js';
import styles from './parties.module.css';

type Party = AgreementPartsFragment['parties'][number];

const Signature = ({ party, paper }: { party: Party; paper: boolean }) => {
  const { t } = useTranslation('agreements');
  if (paper) return <>{t('parties.paper')}</>;
  if (!party.signedAt) return <Status>{t('parties.notSigned')}</Status>;
  return (
    <>
      <Status tone="good">
        <MomentText value={party.signedAt} />
      </Status>
      <div className={styles.sub}>
        {t('parties.signedBy', { post: party.signedBy?.post?.title ?? '', person: party.signedBy?.person?.displayName ?? '' })}
      </div>
      <Said value={party.signedBy?.opinion} />
    </>
  );
};

/** The parties: what each has to do, which version it accepted, and how it signed. */
export const PartiesPanel = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  return (
    <Panel title={t('parties.title')} flush>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('parties.party')}</th>
            <th scope="col">{t('parties.accepted')}</th>
            <th scope="col">{t('parties.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.parties.map((party) => (
            <tr key={party.unit?.id ?? party.name}>
              <th scope="row">
                {party.unit ? <UnitLink unit={{ id: party.unit.id, name: party.name }} /> : party.name}
                {party.role && <div className={styles.sub}>{party.role}</div>}
                {party.unit && party.unit.name !== party.name && (
                  <div className={styles.sub}>{t('parties.nameNow', { name: party.unit.name })}</div>
                )}
              </th>
              <td data-label={t('parties.accepted')}>
                {party.acceptedVersion
                  ? t('version', { version: party.acceptedVersion })
                  : agreement.paper
                    ? '—'
                    : t('parties.notAccepted')}
              </td>
              <td data-label={t('parties.signed')}>
                <Signature party={party} paper={Boolean(agreement.paper)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
};
