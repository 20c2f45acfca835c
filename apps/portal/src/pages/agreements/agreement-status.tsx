import { Status, type Tone } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementPhase, AgreementStanding } from '../../gql/graphql.js';

const phaseTones: Record<AgreementPhase, Tone> = {
  DRAFT: 'neutral',
  NEGOTIATING: 'info',
  AGREED: 'info',
  SIGNING: 'identity',
  CONCLUDED: 'good',
  TERMINATED: 'neutral',
  WITHDRAWN: 'neutral',
};

const standingTones: Record<AgreementStanding, Tone> = { NOT_YET: 'info', IN_FORCE: 'good', ENDING: 'soon', EXPIRED: 'neutral' };

/** Where an agreement stands, in one word: its standing once it is concluded, its phase before. */
export const AgreementStatus = ({ phase, standing }: { phase: AgreementPhase; standing?: AgreementStanding | null }) => {
  const { t } = useTranslation('terms');
  return phase === 'CONCLUDED' && standing ? (
    <Status tone={standingTones[standing]}>{t(`standing.${standing}`)}</Status>
  ) : (
    <Status tone={phaseTones[phase]}>{t(`agreementPhase.${phase}`)}</Status>
  );
};
