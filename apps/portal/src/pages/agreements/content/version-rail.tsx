import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment, AgreementVersionPartsFragment } from '../../../gql/graphql.js';
import { DayText } from '@gongjian/ui';
import styles from './version-rail.module.css';

type Party = AgreementPartsFragment['parties'][number];

/** A party accepts the version it names, and whoever proposed a version stands behind it. */
const accepts = (version: AgreementVersionPartsFragment, party: Party): boolean =>
  version.acceptedBy.some(({ id }) => id === party.unit?.id);

const Acceptances = ({ version, parties }: { version: AgreementVersionPartsFragment; parties: readonly Party[] }) => {
  const { t } = useTranslation('agreements');
  return (
    <ul className={styles.parties}>
      {parties.map((party) => {
        const accepted = accepts(version, party);
        return (
          <li key={party.unit?.id ?? party.name} className={accepted ? styles.accepted : styles.open}>
            <span aria-hidden="true">{accepted ? '✓' : '○'}</span> {party.name}
            <span className="gj-visually-hidden">{accepted ? t('rail.accepted') : t('rail.open')}</span>
          </li>
        );
      })}
    </ul>
  );
};

/** Every version of an agreement, the latest first: who proposed it, on which it was based, who accepted it. */
export const VersionRail = ({
  versions,
  parties,
  selected,
  onSelect,
}: {
  versions: readonly AgreementVersionPartsFragment[];
  parties: readonly Party[];
  selected: number | undefined;
  onSelect: (version: number) => void;
}) => {
  const { t } = useTranslation('agreements');
  return (
    <nav aria-label={t('rail.label')}>
      <ol className={styles.rail}>
        {versions
          .toSorted((one, other) => other.version - one.version)
          .map((version) => (
            <li key={version.version} className={styles.version}>
              <button
                type="button"
                className={styles.button}
                aria-current={version.version === selected ? 'true' : undefined}
                onClick={() => onSelect(version.version)}
              >
                <span className={styles.name}>{t('version', { version: version.version })}</span>
                <span className={styles.by}>
                  {version.proposedBy?.name} · <DayText value={version.proposedAt} />
                  {version.basedOn ? ` · ${t('rail.basedOn', { version: version.basedOn })}` : ''}
                </span>
              </button>
              <Acceptances version={version} parties={parties} />
            </li>
          ))}
      </ol>
    </nav>
  );
};
