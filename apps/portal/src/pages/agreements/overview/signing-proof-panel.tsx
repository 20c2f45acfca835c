import { Panel } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { refusalOf } from '../../../client/refusal-of.js';
import { graphql } from '../../../gql/index.js';
import { SaveProof, type Taken } from '../../../parts/proof/save-proof.js';

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
  const take = async (): Promise<Taken> => {
    const { data, error } = await client.query(SigningProofDocument, { id: agreementId }, { requestPolicy: 'network-only' }).toPromise();
    const proof = data?.agreement?.signingProof;
    if (error || !proof) return { refusal: error ? refusalOf(error, ui) : { code: 'NO_PROOF', message: t('none'), whatToDo: t('noneDo') } };
    return { name: proof.fileName, proof: proof.bundle };
  };
  return (
    <Panel title={t('signing')}>
      <p>{t('signingNote')}</p>
      <SaveProof take={take} alone={t('signingDownload')} />
    </Panel>
  );
};
