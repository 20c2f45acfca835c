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
  onSubmit,
  onClose,
}: {
  open: boolean;
  title: string;
  intro?: ReactNode;
  onSubmit: (password: string) => Promise<Submitted>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('ui');
  return (
    <CommandDialog<{ password: string }>
      open={open}
      title={title}
      intro={intro}
      onSubmit={({ password }) => onSubmit(password)}
      onClose={onClose}
    >
      <Form.Item name="password" label={t('passwordAgain')} rules={[{ required: true, message: t('required') }]}>
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
    </CommandDialog>
  );
};
