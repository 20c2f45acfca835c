import { useTranslation } from 'react-i18next';

/** Processes and their commands in people's words; one that has none keeps its name. */
export const useProcessWords = (): { process: (name: string) => string; command: (type: string) => string } => {
  const { t } = useTranslation(['platform', 'terms']);
  return {
    process: (name) => t(`process.names.${name}` as 'process.names.remind-term', { defaultValue: name }),
    command: (type) => t(`process.commands.${type}` as 'process.commands.RemindParties', { defaultValue: type }),
  };
};
