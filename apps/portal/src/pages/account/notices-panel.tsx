import { ErrorBox, Panel, RefusalAlert, SkeletonLines } from '@gongjian/ui';
import { useRefusal } from '@gongjian/ui/forms';
import { Alert, Button, Checkbox, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import type { NoticeKind, NoticePace, NoticeSettingsPartsFragment } from '../../gql/graphql.js';
import { NoticeSettingsDocument, SetNoticesDocument } from './notices.documents.js';
import styles from './account.module.css';

const kinds = ['TURN', 'NUDGE', 'REMINDER', 'DECISION'] as const satisfies readonly NoticeKind[];
const paces = ['NOW', 'DIGEST', 'OFF'] as const satisfies readonly NoticePace[];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

interface Values {
  readonly mail: boolean;
  readonly robot: boolean;
  readonly hour: number;
  readonly turn: NoticePace;
  readonly nudge: NoticePace;
  readonly reminder: NoticePace;
  readonly decision: NoticePace;
}

const fieldOf = (kind: NoticeKind) => kind.toLowerCase() as 'turn' | 'nudge' | 'reminder' | 'decision';

const valuesOf = ({ mail, robot, hour, paces: chosen }: NoticeSettingsPartsFragment): Values => {
  const paceOf = (kind: NoticeKind): NoticePace => chosen.find((one) => one.kind === kind)?.pace ?? 'OFF';
  return { mail, robot, hour, turn: paceOf('TURN'), nudge: paceOf('NUDGE'), reminder: paceOf('REMINDER'), decision: paceOf('DECISION') };
};

const NoticesForm = ({ settings }: { settings: NoticeSettingsPartsFragment }) => {
  const { t } = useTranslation(['account', 'ui']);
  const [form] = Form.useForm<Values>();
  const [{ fetching }, save] = useMutation(SetNoticesDocument);
  const { refusal, tell, changed } = useRefusal(form);
  const [saved, setSaved] = useState(false);
  const values = Form.useWatch([], form) ?? valuesOf(settings);
  const silent = (!values.mail && !values.robot) || kinds.every((kind) => values[fieldOf(kind)] === 'OFF');

  const submit = async (input: Values) => {
    const { data, error } = await save({ input });
    const refused = error ? refusalOf(error, (key) => t(`ui:${key}`)) : (data?.setNotices.refusal ?? undefined);
    tell(refused);
    setSaved(!refused);
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={valuesOf(settings)}
      onFinish={(given) => void submit(given)}
      onValuesChange={(fields: object) => {
        changed(fields);
        setSaved(false);
      }}
    >
      <RefusalAlert refusal={refusal} />
      {saved && <Alert type="success" showIcon title={t('notices.saved')} style={{ marginBottom: 16 }} />}
      {settings.undelivered > 0 && (
        <Alert type="warning" showIcon title={t('notices.undelivered', { count: settings.undelivered })} style={{ marginBottom: 16 }} />
      )}
      <fieldset className={styles.group}>
        <legend>{t('notices.channels')}</legend>
        <Form.Item name="mail" valuePropName="checked" extra={settings.mailIsSetUp ? undefined : t('notices.mailNotSetUp')}>
          <Checkbox>{t('notices.mail')}</Checkbox>
        </Form.Item>
        <Form.Item name="robot" valuePropName="checked" extra={settings.robotIsSetUp ? t('notices.robotHint') : t('notices.robotNotSetUp')}>
          <Checkbox>{t('notices.robot')}</Checkbox>
        </Form.Item>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('notices.kinds')}</legend>
        {kinds.map((kind) => (
          <Form.Item key={kind} name={fieldOf(kind)} label={t(`notices.kind.${kind}`)} extra={t(`notices.kindHint.${kind}`)}>
            <Radio.Group
              aria-label={t(`notices.kind.${kind}`)}
              options={paces.map((pace) => ({ value: pace, label: t(`notices.pace.${pace}`) }))}
            />
          </Form.Item>
        ))}
      </fieldset>
      <Form.Item name="hour" label={t('notices.hour')} extra={t('notices.hourHint')}>
        <Select
          virtual={false}
          style={{ maxWidth: 160 }}
          options={hours.map((hour) => ({ value: hour, label: `${String(hour).padStart(2, '0')}:00` }))}
        />
      </Form.Item>
      {silent && <Alert type="info" showIcon title={t('notices.silent')} style={{ marginBottom: 16 }} />}
      <Button type="primary" htmlType="submit" loading={fetching}>
        {t('notices.save')}
      </Button>
    </Form>
  );
};

/** By what the viewer is told, of what, and when. */
export const NoticesPanel = () => {
  const { t } = useTranslation(['account', 'ui']);
  const [{ data, error }, reload] = useQuery({ query: NoticeSettingsDocument, requestPolicy: 'network-only' });
  return (
    <Panel title={t('notices.title')}>
      <p className={styles.hint}>{t('notices.hint')}</p>
      {error && !data ? (
        <ErrorBox refusal={refusalOf(error, (key) => t(`ui:${key}`))} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : data ? (
        <NoticesForm settings={data.noticeSettings as NoticeSettingsPartsFragment} />
      ) : (
        <SkeletonLines />
      )}
    </Panel>
  );
};
