import { Status, type Tone } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { BrandLevel, BrandPhase } from '../../gql/graphql.js';

const tones: Readonly<Record<BrandPhase, Tone>> = {
  REGISTERED: 'neutral',
  INITIATED: 'info',
  PILOT: 'info',
  CULTIVATED: 'info',
  RECOGNISED: 'good',
  WITHDRAWN: 'neutral',
};

/** Where a brand stands in its life. */
export const BrandStatus = ({ phase }: { phase: BrandPhase }) => {
  const { t } = useTranslation('terms');
  return <Status tone={tones[phase]}>{t(`brandPhase.${phase}`)}</Status>;
};

/** The highest level a brand was recognised at. */
export const LevelText = ({ level }: { level: BrandLevel | null | undefined }) => {
  const { t } = useTranslation(['brands', 'terms']);
  return level ? <Status tone="identity">{t(`terms:brandLevel.${level}`)}</Status> : <span>{t('noLevel')}</span>;
};
