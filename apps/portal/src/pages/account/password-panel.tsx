import { Panel, RefusalAlert } from '@gongjian/ui';
import { useRefusal } from '@gongjian/ui/forms';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { useViewer } from '../../session/session.js';
import { ChangePasswordDocument } from './account.documents.js';

interface Values {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** The shortest password that the api takes. */
const shortest = 10;

/** A new password, by the present one. */
export const PasswordPanel = () => {
  const { t } = useTranslation(['account', 'ui']);
  const { person } = useViewer();
  const [form] = Form.useForm<Values>();
  const [{ fetching }, change] = useMutation(ChangePasswordDocument);
  const { refusal, tell, changed } = useRefusal(form);
  const [done, setDone] = useState(false);

  const submit = async ({ current, next }: Values) => {
    const { data, error } = await change({ current, next });
    const refused = error ? refusalOf(error, (key) => t(`ui:${key}`)) : (data?.changePassword.refusal ?? undefined);
    // The api calls the present password `password`, here and where it is asked for again.
    tell(refused?.field === 'password' ? { ...refused, field: 'current' } : refused);
    setDone(!refused);
    if (!refused) form.resetFields();
  };

  const required = { required: true, message: t('ui:required') };
  return (
    <Panel title={t('changePassword')}>
      <Form<Values>
        form={form}
        layout="vertical"
        style={{ maxWidth: 360 }}
        onFinish={(values) => void submit(values)}
        onValuesChange={changed}
      >
        <RefusalAlert refusal={refusal} />
        {done && <Alert type="success" showIcon title={t('passwordChanged')} style={{ marginBottom: 16 }} />}
        <input type="text" name="username" autoComplete="username" value={person.email} readOnly hidden />
        <Form.Item name="current" label={t('currentPassword')} rules={[required]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('newPassword')}
          extra={t('passwordRule')}
          rules={[required, { min: shortest, message: t('passwordRule') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('newPasswordAgain')}
          dependencies={['next']}
          rules={[
            required,
            {
              validator: (_, value: string | undefined) =>
                !value || value === form.getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('passwordsDiffer'))),
            },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('changePassword')}
        </Button>
      </Form>
    </Panel>
  );
};
