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

interface Standing {
  readonly phase: AgreementPhase;
  readonly standing?: AgreementStanding | null;
}

/** Says where an agreement stands, in one word: its standing once it is concluded, its phase before. */
export const useAgreementStatus = (): ((agreement: Standing) => string) => {
  const { t } = useTranslation('terms');
  return ({ phase, standing }) => (phase === 'CONCLUDED' && standing ? t(`standing.${standing}`) : t(`agreementPhase.${phase}`));
};

/** Where an agreement stands, in its colour. */
export const AgreementStatus = ({ phase, standing }: Standing) => (
  <Status tone={phase === 'CONCLUDED' && standing ? standingTones[standing] : phaseTones[phase]}>
    {useAgreementStatus()({ phase, standing: standing ?? null })}
  </Status>
);
