import { Button, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../feedback/refusal-alert.js';
import { WouldHappen } from '../feedback/would-happen.js';
import styles from './command-dialog.module.css';
import type { Submit } from './command.types.js';
import { useFocusBack } from './use-focus-back.js';
import { useRefusal } from './use-refusal.js';
import { useRehearsal } from './use-rehearsal.js';

/** Whether closing would lose what somebody wrote; a password is typed again in a moment. */
const isWritten = (form: FormInstance): boolean => {
  const { password: _, ...touched } = form.getFieldsValue(true, (field) => Boolean(field?.touched)) as Record<string, unknown>;
  return Object.values(touched).some((value) => value !== undefined && value !== null && value !== '');
};

const firstField = 'input:not([type=file]):not([disabled]), textarea';

/** A command's form in a dialog: with `seen` it says what would happen before it is given; it closes when the command was carried out, and says beside the field and on top why it was not. What was written is given up only when that is said. */
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
  const { refusal, tell, changed } = useRefusal(form);
  const [pending, setPending] = useState(false);
  const rehearsal = useRehearsal(form, open && rehearsed, seen, onSubmit);
  const [leaving, setLeaving] = useState(false);
  useFocusBack();
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    tell(undefined);
    setLeaving(false);
  }, [open]);

  const submit = async (values: Values) => {
    setPending(true);
    tell(undefined);
    const ended = await onSubmit(values, rehearsal.how).finally(() => setPending(false));
    if (!ended.refusal) return onClose();
    tell(ended.refusal);
  };

  const change = (fields: object) => {
    changed(fields);
    rehearsal.again();
  };

  const focusFirst = () => body.current?.querySelector<HTMLElement>(firstField)?.focus();

  const close = () => {
    if (leaving) {
      setLeaving(false);
      focusFirst();
    } else if (isWritten(form)) setLeaving(true);
    else onClose();
  };

  const takeNote = (revision: number) => {
    tell(undefined);
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
      afterOpenChange={(shown) => shown && focusFirst()}
      onCancel={close}
      okButtonProps={{ htmlType: 'submit' }}
      footer={(usual) =>
        leaving ? (
          <div role="alert" className={styles.leaving}>
            <span>{t('discardAsk')}</span>
            <Button onClick={onClose}>{t('discard')}</Button>
            <Button type="primary" autoFocus onClick={close}>
              {t('writeOn')}
            </Button>
          </div>
        ) : (
          usual
        )
      }
      modalRender={(dialog) => (
        <Form<Values>
          form={form}
          layout="vertical"
          noValidate
          preserve={false}
          scrollToFirstError={{ focus: true }}
          {...(initialValues ? { initialValues: initialValues as never } : {})}
          onFinish={(values) => void submit(values)}
          onValuesChange={change}
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
