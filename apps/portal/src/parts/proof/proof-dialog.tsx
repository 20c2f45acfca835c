import { ErrorBox, Facts, MomentText, SkeletonLines, useFocusBack } from '@gongjian/ui';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { graphql } from '../../gql/index.js';
import type { EventProofQuery } from '../../gql/graphql.js';
import styles from './proof.module.css';
import { SaveProof } from './save-proof.js';

const EventProofDocument = graphql(`
  query EventProof($eventId: ID!) {
    inclusionProof(eventId: $eventId) {
      eventId
      index
      treeSize
      rootHash
      bundle
      head {
        signedAt
        signatures {
          name
          keyId
          byWitness
        }
      }
    }
  }
`);

type Proof = NonNullable<EventProofQuery['inclusionProof']>;

const Shown = ({ proof }: { proof: Proof }) => {
  const { t } = useTranslation('verify');
  const witnesses = proof.head?.signatures.filter(({ byWitness }) => byWitness) ?? [];
  return (
    <>
      <p>{t('makeNote')}</p>
      <Facts
        items={[
          { label: t('place'), value: t('placeOf', { place: proof.index + 1, size: proof.treeSize }) },
          { label: t('signedAt'), value: proof.head && <MomentText value={proof.head.signedAt} /> },
          {
            label: t('witnessed'),
            value: witnesses.length > 0 ? t('witnessedBy', { count: witnesses.length }) : t('notWitnessed'),
          },
          { label: t('root'), wide: true, value: <code className={styles.hash}>{proof.rootHash}</code> },
        ]}
      />
      <SaveProof
        take={() => Promise.resolve({ name: `${proof.eventId}.gongjian-proof.json`, proof: proof.bundle ?? '' })}
        alone={t('download')}
      />
    </>
  );
};

/** The proof of one entry of a timeline, to be taken along. */
export const ProofDialog = ({ eventId, words, onClose }: { eventId: string; words: string; onClose: () => void }) => {
  const { t } = useTranslation('verify');
  const { t: ui } = useTranslation('ui');
  useFocusBack();
  const [{ data, error }, ask] = useQuery({ query: EventProofDocument, variables: { eventId }, requestPolicy: 'network-only' });
  return (
    <Modal open title={t('makeTitle')} footer={null} onCancel={onClose} width={640}>
      <p className={styles.words}>{words}</p>
      {error ? (
        <ErrorBox refusal={refusalOf(error, ui)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : !data ? (
        <SkeletonLines lines={4} />
      ) : data.inclusionProof ? (
        <Shown proof={data.inclusionProof} />
      ) : (
        <p>{t('none')}</p>
      )}
    </Modal>
  );
};
