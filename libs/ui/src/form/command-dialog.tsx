import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../feedback/refusal-alert.js';
import { type RefusalLike } from '../feedback/refusal.types.js';
import { refusedField } from './refused-field.js';

/** How a submitted form ended. */
export interface Submitted {
  readonly refusal?: RefusalLike | undefined;
}

const firstField = 'input:not([type=file]):not([disabled]), textarea';

/** A command's form in a dialog: it closes when the command was carried out, and says beside the field and on top why it was not. */
export const CommandDialog = <Values extends object>({
  open,
  title,
  intro,
  okText,
  width = 560,
  initialValues,
  form: given,
  children,
  onSubmit,
  onClose,
}: {
  open: boolean;
  title: string;
  /** What the command means, for those that bind. */
  intro?: ReactNode;
  okText?: string;
  width?: number;
  initialValues?: Partial<Values>;
  form?: FormInstance<Values>;
  children?: ReactNode;
  onSubmit: (values: Values) => Promise<Submitted>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('ui');
  const [own] = Form.useForm<Values>();
  const form = given ?? own;
  const [refusal, setRefusal] = useState<RefusalLike>();
  const [pending, setPending] = useState(false);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) setRefusal(undefined);
  }, [open]);

  const submit = async (values: Values) => {
    setPending(true);
    setRefusal(undefined);
    const ended = await onSubmit(values).finally(() => setPending(false));
    if (!ended.refusal) return onClose();
    setRefusal(ended.refusal);
    refusedField(form, ended.refusal);
  };

  return (
    <Modal
      open={open}
      title={title}
      width={width}
      okText={okText ?? title}
      cancelText={t('cancel')}
      confirmLoading={pending}
      mask={{ closable: false }}
      destroyOnHidden
      styles={{ header: { marginBottom: 16 } }}
      afterOpenChange={(shown) => shown && body.current?.querySelector<HTMLElement>(firstField)?.focus()}
      onCancel={onClose}
      okButtonProps={{ htmlType: 'submit' }}
      modalRender={(dialog) => (
        <Form<Values>
          form={form}
          layout="vertical"
          noValidate
          requiredMark
          preserve={false}
          scrollToFirstError={{ focus: true }}
          {...(initialValues ? { initialValues: initialValues as never } : {})}
          onFinish={(values) => void submit(values)}
        >
          {dialog}
        </Form>
      )}
    >
      {intro && <div style={{ marginBottom: 16 }}>{intro}</div>}
      <RefusalAlert refusal={refusal} />
      <div ref={body}>{children}</div>
    </Modal>
  );
};
