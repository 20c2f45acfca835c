import { Unbroken, useDates } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementDialogProps } from './dialog.types.js';

/** What another party proposed about the end of the agreement. */
export const ProposedEnd = ({ agreement: { termination } }: Pick<AgreementDialogProps, 'agreement'>) => {
  const { t } = useTranslation('agreements');
  const dates = useDates();
  if (!termination) return null;
  const { proposedBy, on, reason } = termination;
  return <Unbroken>{t('form.agreeTermination', { unit: proposedBy?.name ?? '', day: dates.day(on), reason })}</Unbroken>;
};
