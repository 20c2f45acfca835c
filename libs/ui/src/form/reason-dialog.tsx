import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { CommandDialog } from './command-dialog.js';
import type { Submit } from './command.types.js';

/** A command that needs a few words: a reason that must be given, or an opinion or message that may. */
export const ReasonDialog = ({
  title,
  intro,
  label,
  hint,
  missing,
  seen,
  rehearsed,
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
  seen?: number | undefined;
  rehearsed?: boolean;
  onSubmit: Submit<string | undefined>;
  onClose: () => void;
  children?: ReactNode;
}) => (
  <CommandDialog<{ reason?: string }>
    open
    title={title}
    intro={intro}
    seen={seen}
    {...(rehearsed === undefined ? {} : { rehearsed })}
    onSubmit={({ reason }, how) => onSubmit(reason?.trim() || undefined, how)}
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
