import { useTranslation } from 'react-i18next';

interface WaitingLike {
  readonly action: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** Whom something waits for and for what, in one line. */
export const WaitingFor = ({ waiting }: { waiting: readonly WaitingLike[] }) => {
  const { t } = useTranslation(['terms', 'ui']);
  const actions = [...new Set(waiting.map(({ action }) => action))];
  if (actions.length === 0) return <>—</>;
  return (
    <>
      {actions
        .map((action) => {
          const units = waiting.filter((one) => one.action === action).flatMap(({ unit }) => unit?.name ?? []);
          return `${units.join(t('ui:listComma'))} · ${t(`action.${action as 'SignAgreement'}`)}`;
        })
        .join(t('ui:listSemicolon'))}
    </>
  );
};
