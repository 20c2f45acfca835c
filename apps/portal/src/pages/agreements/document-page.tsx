import { KeepLink, useAddress } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import styles from './agreements.module.css';
import { AgreementDocument, Signatures, VersionFoot } from './content/agreement-document.js';
import { textOfVersion } from './content/document.types.js';
import { WithAgreement } from './with-agreement.js';

const Sheet = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  const number = Number(useAddress().get('v'));
  const version = agreement.versions.find((one) => one.version === number) ?? agreement.current;
  if (!version) return null;
  // Signatures belong to the version that was signed and to no other.
  const signed = version.version === agreement.current?.version;
  return (
    <>
      <div className={`${styles.tools} gj-no-print`}>
        <KeepLink to={`/agreements/${agreement.id}?tab=content&v=${version.version}`}>← {t('sign.back')}</KeepLink>
        <Button type="primary" onClick={() => window.print()}>
          {t('content.print')}
        </Button>
      </div>
      <AgreementDocument text={textOfVersion(agreement, version)} heading="h1">
        {signed && <Signatures parties={agreement.parties} />}
        <VersionFoot {...version} />
      </AgreementDocument>
    </>
  );
};

/** One version as a sheet of paper, to be printed on A4. */
export const DocumentPage = () => <WithAgreement>{(agreement) => <Sheet agreement={agreement} />}</WithAgreement>;
