import { KeepLink, Panel, RefusalAlert, type RefusalLike } from '@gongjian/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { refusalOf } from '../../../client/refusal-of.js';
import { graphql } from '../../../gql/index.js';
import { CheckerLink } from '../../../parts/proof/checker-link.js';
import styles from '../../../parts/proof/proof.module.css';
import { saveText } from '../../../parts/proof/save-text.js';

const SigningProofDocument = graphql(`
  query SigningProof($id: ID!) {
    agreement(id: $id) {
      id
      signingProof {
        fileName
        bundle
      }
    }
  }
`);

/** What partners take along: the signed document with its signatures, to be checked without the platform. */
export const SigningProofPanel = ({ agreementId }: { agreementId: string }) => {
  const { t } = useTranslation('verify');
  const { t: ui } = useTranslation('ui');
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const download = async (): Promise<void> => {
    setBusy(true);
    const { data, error } = await client.query(SigningProofDocument, { id: agreementId }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    setRefusal(error && refusalOf(error, ui));
    const proof = data?.agreement?.signingProof;
    if (proof) saveText(proof.fileName, proof.bundle);
  };
  return (
    <Panel title={t('signing')}>
      <p>{t('signingNote')}</p>
      <RefusalAlert refusal={refusal} />
      <div className={styles.buttons}>
        <Button loading={busy} onClick={() => void download()}>
          {t('signingDownload')}
        </Button>
        <KeepLink to="/verify">{t('openVerify')}</KeepLink>
        <CheckerLink />
      </div>
    </Panel>
  );
};
