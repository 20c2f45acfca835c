import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../feedback/refusal-alert.js';
import type { RefusalLike } from '../feedback/refusal.types.js';
import { WouldHappen } from '../feedback/would-happen.js';
import type { Submit } from './command.types.js';
import { refusedField } from './refused-field.js';
import { useRehearsal } from './use-rehearsal.js';

const firstField = 'input:not([type=file]):not([disabled]), textarea';

/** A command's form in a dialog: with `seen` it says what would happen before it is given; it closes when the command was carried out, and says beside the field and on top why it was not. */
export const CommandDialog = <Values extends object>({
  open,
  title,
  intro,
  okText,
  width = 560,
  initialValues,
  form: given,
  seen,
  rehearsed = seen !== undefined,
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
  /** The revision of the object as the person sees it, where the command is to be rehearsed and held to it. */
  seen?: number | undefined;
  /** Says what would happen without holding to a revision, where others may do their part beside. */
  rehearsed?: boolean;
  children?: ReactNode;
  onSubmit: Submit<Values>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('ui');
  const [own] = Form.useForm<Values>();
  const form = given ?? own;
  const [refusal, setRefusal] = useState<RefusalLike>();
  const [pending, setPending] = useState(false);
  const rehearsal = useRehearsal(form, open && rehearsed, seen, onSubmit);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) setRefusal(undefined);
  }, [open]);

  const submit = async (values: Values) => {
    setPending(true);
    setRefusal(undefined);
    const ended = await onSubmit(values, rehearsal.how).finally(() => setPending(false));
    if (!ended.refusal) return onClose();
    setRefusal(ended.refusal);
    refusedField(form, ended.refusal);
  };

  const takeNote = (revision: number) => {
    setRefusal(undefined);
    rehearsal.takeNote(revision);
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
          onValuesChange={rehearsal.again}
        >
          {dialog}
        </Form>
      )}
    >
      {intro && <div style={{ marginBottom: 16 }}>{intro}</div>}
      <RefusalAlert refusal={refusal} {...(seen === undefined ? {} : { onTakeNote: takeNote })} />
      <div ref={body}>{children}</div>
      {rehearsed && !refusal && (
        <WouldHappen
          events={rehearsal.outcome?.wouldHappen}
          incomplete={!rehearsal.outcome}
          refusal={rehearsal.outcome?.refusal}
          onTakeNote={takeNote}
        />
      )}
    </Modal>
  );
};
