import { DayInput } from '@gongjian/ui/forms';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Field {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly required?: boolean;
  readonly extra?: ReactNode;
  readonly placeholder?: string;
}

const useRules = (required: boolean) => {
  const { t } = useTranslation('ui');
  return required ? [{ required: true, whitespace: true, message: t('required') }] : [];
};

/** One line of text. */
export const LineField = ({ name, label, required = true, extra, placeholder }: Field) => (
  <Form.Item name={name} label={label} extra={extra} rules={useRules(required)}>
    <Input maxLength={200} {...(placeholder ? { placeholder } : {})} />
  </Form.Item>
);

/** Running text; the form says that it is no place for what is private. */
export const ProseField = ({ name, label, required = true, extra, rows = 4 }: Field & { rows?: number }) => {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={extra ?? t('freeTextHint')} rules={useRules(required)}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 14 }} maxLength={20_000} />
    </Form.Item>
  );
};

/** A calendar day, within bounds where there are any. */
export const DayField = ({
  name,
  label,
  required = true,
  extra,
  min,
  max,
}: Field & { min?: string | undefined; max?: string | undefined }) => {
  const { t } = useTranslation('ui');
  const within = (_: unknown, value: string | undefined): Promise<void> => {
    if (value && min && value < min) return Promise.reject(new Error(t('dayFrom', { day: min })));
    if (value && max && value > max) return Promise.reject(new Error(t('dayUntil', { day: max })));
    return Promise.resolve();
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[...(required ? [{ required: true, message: t('required') }] : []), { validator: within }]}
    >
      <DayInput {...(min ? { min } : {})} {...(max ? { max } : {})} />
    </Form.Item>
  );
};

interface FieldChoice {
  readonly value: string;
  readonly label: string;
  /** Stands below its label in the list. */
  readonly note?: string;
  readonly disabled?: boolean;
}

/** One of few. */
export const ChoiceField = ({ name, label, required = true, extra, options }: Field & { options: readonly FieldChoice[] }) => {
  const { t } = useTranslation('ui');
  return (
    <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required: true, message: t('required') }] : []}>
      <Select
        options={[...options]}
        allowClear={!required}
        optionRender={({ data: { label: words, note } }) =>
          note ? (
            <>
              {words}
              <small style={{ display: 'block', whiteSpace: 'normal' }}>{note}</small>
            </>
          ) : (
            words
          )
        }
      />
    </Form.Item>
  );
};
