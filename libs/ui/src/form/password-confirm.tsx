import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from './command-dialog.js';
import type { Submitted } from './command.types.js';

/** Asks for the password again before something that binds. */
export const PasswordConfirm = ({
  open,
  title,
  intro,
  okText,
  onSubmit,
  onClose,
}: {
  open: boolean;
  title: string;
  intro?: ReactNode;
  okText?: string;
  onSubmit: (password: string) => Promise<Submitted>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('ui');
  return (
    <CommandDialog<{ password: string }>
      open={open}
      title={title}
      intro={intro}
      {...(okText && { okText })}
      onSubmit={({ password }) => onSubmit(password)}
      onClose={onClose}
    >
      <Form.Item name="password" label={t('passwordAgain')} rules={[{ required: true, message: t('required') }]}>
        <Input.Password visibilityToggle={false} autoComplete="current-password" maxLength={200} autoFocus />
      </Form.Item>
    </CommandDialog>
  );
};
