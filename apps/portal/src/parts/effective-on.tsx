import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import { DayField } from './fields.js';

/** The day on which the decided became true, where that was before today. */
export const EffectiveOn = () => {
  const { t } = useTranslation();
  const { platform } = useSession();
  return <DayField name="effectiveOn" label={t('effectiveOn')} required={false} extra={t('effectiveOnHint')} max={platform?.today} />;
};
