import { EmptyState, Facts, MomentText, Panel, RefusalAlert, type RefusalLike, SkeletonLines, Status } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Alert, Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { RobotKind } from '../../gql/graphql.js';
import { language, languages } from '../../i18n/i18n.js';
import { ChoiceField } from '../../parts/fields.js';
import { QueryView } from '../../parts/query-view.js';
import { RemoveUnitRobotDocument, SetUnitRobotDocument, TestUnitRobotDocument, UnitRobotDocument } from './robot.documents.js';
import styles from './units.module.css';

const kinds = ['WECOM', 'DINGTALK', 'GENERIC'] as const satisfies readonly RobotKind[];

interface Values {
  readonly kind: RobotKind;
  readonly language: string;
  readonly url: string;
  readonly secret?: string;
}

const RobotFields = () => {
  const { t } = useTranslation(['directory', 'common', 'ui']);
  const kind = Form.useWatch<RobotKind | undefined>('kind');
  const required = { required: true, whitespace: true, message: t('ui:required') };
  return (
    <>
      <ChoiceField name="kind" label={t('robot.kind')} options={kinds.map((value) => ({ value, label: t(`robot.kinds.${value}`) }))} />
      <Form.Item name="url" label={t('robot.url')} extra={kind && t(`robot.urlHint.${kind}`)} rules={[required]}>
        <Input maxLength={2_000} inputMode="url" autoComplete="off" spellCheck={false} />
      </Form.Item>
      {kind !== 'WECOM' && (
        <Form.Item name="secret" label={t('robot.secret')} extra={kind && t(`robot.secretHint.${kind}`)} rules={[required]}>
          <Input.Password maxLength={200} autoComplete="new-password" />
        </Form.Item>
      )}
      <ChoiceField
        name="language"
        label={t('robot.language')}
        options={languages.map((value) => ({ value, label: t(`common:languageName.${value}`) }))}
      />
    </>
  );
};

/** The robot of the unit's group chat, for its administrators: set, tried out, taken away. Its address is never shown again. */
export const RobotPanel = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation(['directory', 'common', 'ui']);
  const query = usePageQuery(UnitRobotDocument, { unitId });
  const [, set] = useMutation(SetUnitRobotDocument);
  const [, remove] = useMutation(RemoveUnitRobotDocument);
  const [{ fetching }, test] = useMutation(TestUnitRobotDocument);
  const [setting, setSetting] = useState(false);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const [trial, setTrial] = useState<{ taken: boolean; answer: string }>();
  const network = (key: 'error.network' | 'error.networkDo' | 'error.reloadDo') => t(`ui:${key}`);
  const again = query.reload;
  if (!query.data)
    return (
      <Panel title={t('robot.title')}>
        <QueryView query={query} skeleton={<SkeletonLines />}>
          {() => null}
        </QueryView>
      </Panel>
    );
  const robot = query.data.unitRobot;

  const tryOut = async () => {
    setTrial(undefined);
    const { data: answer, error } = await test({ unitId });
    setRefusal(error ? refusalOf(error, network) : (answer?.testUnitRobot.refusal ?? undefined));
    const { taken, answer: said } = answer?.testUnitRobot ?? {};
    if (typeof taken === 'boolean') setTrial({ taken, answer: said ?? '' });
    again();
  };
  const takeAway = async () => {
    const { data: answer, error } = await remove({ unitId });
    setRefusal(error ? refusalOf(error, network) : (answer?.removeUnitRobot.refusal ?? undefined));
    setTrial(undefined);
    again();
  };

  return (
    <Panel
      title={t('robot.title')}
      extra={
        <Button size="small" onClick={() => setSetting(true)}>
          {robot ? t('robot.replace') : t('robot.set')}
        </Button>
      }
    >
      <p className={styles.faint}>{t('robot.hint')}</p>
      <RefusalAlert refusal={refusal} />
      {robot ? (
        <>
          <Facts
            items={[
              { label: t('robot.kind'), value: t(`robot.kinds.${robot.kind}`) },
              { label: t('robot.host'), value: robot.host },
              { label: t('robot.setAt'), value: <MomentText value={robot.setAt} /> },
              {
                label: t('robot.state'),
                value: robot.failure ? (
                  <>
                    <Status tone="late">{t('robot.failed')}</Status> {robot.failure}
                    {robot.failedAt && (
                      <>
                        {' '}
                        · <MomentText value={robot.failedAt} />
                      </>
                    )}
                  </>
                ) : (
                  <Status>{t('robot.fine')}</Status>
                ),
              },
            ]}
          />
          {trial && (
            <Alert
              type={trial.taken ? 'success' : 'error'}
              showIcon
              title={trial.taken ? t('robot.taken') : t('robot.notTaken')}
              description={`${t('robot.answered')}${trial.answer}`}
              style={{ marginTop: 16, overflowWrap: 'anywhere' }}
            />
          )}
          <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
            <Button onClick={() => void tryOut()} loading={fetching}>
              {t('robot.test')}
            </Button>
            <Popconfirm
              title={t('robot.removeTitle')}
              description={t('robot.removeHint')}
              okText={t('robot.remove')}
              onConfirm={() => void takeAway()}
            >
              <Button>{t('robot.remove')}</Button>
            </Popconfirm>
          </p>
        </>
      ) : (
        <EmptyState small title={t('robot.none')} />
      )}
      {setting && (
        <CommandDialog<Values>
          open
          title={t('robot.set')}
          intro={t('robot.secretOnce')}
          initialValues={{ language: language() }}
          onClose={() => setSetting(false)}
          onSubmit={async (values) => {
            const { data: answer, error } = await set({ input: { unitId, ...values } });
            if (error) return { refusal: refusalOf(error, network) };
            setTrial(undefined);
            again();
            return { refusal: answer?.setUnitRobot.refusal ?? undefined };
          }}
        >
          <RobotFields />
        </CommandDialog>
      )}
    </Panel>
  );
};
