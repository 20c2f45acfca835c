import { useTranslation } from 'react-i18next';

/** The read models in people's words; one that has none keeps its name. */
export const useModelName = (): ((name: string) => string) => {
  const { t } = useTranslation('platform');
  return (name) => t(`model.${name}` as 'model.timeline', { defaultValue: name });
};
