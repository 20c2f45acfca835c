import { Form, Input } from 'antd';
import { type ReactNode } from 'react';
import { CommandDialog, type Submitted } from './command-dialog.js';

/** A command that needs a few words: a reason that must be given, or an opinion or message that may. */
export const ReasonDialog = ({
  title,
  intro,
  label,
  hint,
  missing,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  intro?: ReactNode;
  label: string;
  hint?: string;
  /** What is said when nothing was written; without it the words may be left out. */
  missing?: string;
  onSubmit: (words: string | undefined) => Promise<Submitted>;
  onClose: () => void;
  children?: ReactNode;
}) => (
  <CommandDialog<{ reason?: string }>
    open
    title={title}
    intro={intro}
    onSubmit={({ reason }) => onSubmit(reason?.trim() || undefined)}
    onClose={onClose}
  >
    {children}
    <Form.Item
      name="reason"
      label={label}
      {...(hint ? { extra: hint } : {})}
      {...(missing ? { rules: [{ required: true, whitespace: true, message: missing }] } : {})}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount />
    </Form.Item>
  </CommandDialog>
);
