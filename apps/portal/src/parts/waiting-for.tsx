import { useTranslation } from 'react-i18next';

interface WaitingLike {
  readonly action: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** Says whom something waits for and for what, in one line; empty where it waits for nobody. */
export const useWaitingWords = (): ((waiting: readonly WaitingLike[]) => string) => {
  const { t } = useTranslation(['terms', 'ui']);
  return (waiting) =>
    [...new Set(waiting.map(({ action }) => action))]
      .map((action) => {
        const units = waiting.filter((one) => one.action === action).flatMap(({ unit }) => unit?.name ?? []);
        return `${units.join(t('ui:listComma'))} · ${t(`action.${action as 'SignAgreement'}`)}`;
      })
      .join(t('ui:listSemicolon'));
};

/** Whom something waits for and for what, in one line. */
export const WaitingFor = ({ waiting }: { waiting: readonly WaitingLike[] }) => <>{useWaitingWords()(waiting) || '—'}</>;

/** The same on a card: with what it is, and nothing where it waits for nobody. */
export const WaitingLine = ({ waiting }: { waiting: readonly WaitingLike[] }) => {
  const { t } = useTranslation(['common', 'ui']);
  const words = useWaitingWords()(waiting);
  return words && <p>{t('ui:labelled', { label: t('waiting.title'), value: words })}</p>;
};
