import { PasswordConfirm } from '@gongjian/ui/forms';
import { Alert } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { PasswordShown } from '../../parts/password-shown.js';
import { ResetPasswordCommand } from './people.documents.js';

/** Gives a person a new password, shown to be handed over; asks for the own one. */
export const ResetPasswordDialog = ({ person, onClose }: { person: { id: string; displayName: string }; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'ui']);
  const { run } = useCommand(ResetPasswordCommand);
  // The dialog closes with what it knew when the form was sent: only a reference tells it of the password made since.
  const made = useRef<string>(undefined);
  const [shown, setShown] = useState<string>();
  if (shown) return <PasswordShown title={t('passwordReset', { name: person.displayName })} password={shown} onClose={onClose} />;
  return (
    <PasswordConfirm
      open
      title={t('ui:labelled', { label: t('resetTitle'), value: person.displayName })}
      intro={<Alert type="info" showIcon title={t('resetHint')} style={{ marginBottom: 16 }} />}
      okText={t('reset')}
      onClose={() => (made.current ? setShown(made.current) : onClose())}
      onSubmit={async (password) => {
        const { payload, refusal } = await run({ personId: person.id, password });
        made.current = payload?.password ?? undefined;
        return { refusal };
      }}
    />
  );
};
