import { RefusalAlert, SkeletonLines } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Alert, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { ErasureGround, ErasurePreviewQuery } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { ErasePersonCommand, ErasurePreviewDocument } from './people.documents.js';
import styles from './people.module.css';

interface Values {
  readonly ground: ErasureGround;
  readonly sure: boolean;
  readonly password: string;
}

const grounds = ['REQUESTED', 'DEPARTED', 'ORDERED', 'MISTAKEN'] as const satisfies readonly ErasureGround[];
const places = ['person_key', 'session', 'api_token', 'entries', 'posts'] as const;

const Preview = ({ goes, stays }: ErasurePreviewQuery['erasurePreview']) => {
  const { t } = useTranslation('people');
  const said = ({ what, count }: { what: string; count: number }) => {
    const known = places.find((place) => place === what);
    return t(`what.${known ?? 'other'}`, { count });
  };
  const others = goes.filter(({ what }) => !places.some((place) => place === what)).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.preview}>
      <section>
        <h3>{t('goes')}</h3>
        <ul>
          <li>{t('what.account')}</li>
          {goes
            .filter(({ what }) => places.some((place) => place === what))
            .map((kept) => (
              <li key={kept.what}>{said(kept)}</li>
            ))}
          {others > 0 && <li>{said({ what: 'other', count: others })}</li>}
        </ul>
      </section>
      <section>
        <h3>{t('stays')}</h3>
        <ul>
          {stays.map((kept) => (
            <li key={kept.what}>{said(kept)}</li>
          ))}
          <li>{t('what.proofs')}</li>
        </ul>
      </section>
    </div>
  );
};

/** Erases a person: what goes and what stays, the ground, and the own password. Nothing of it can be taken back. */
export const ErasePersonDialog = ({ person, onClose }: { person: { id: string; displayName: string }; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'ui']);
  const { run } = useCommand(ErasePersonCommand);
  const query = usePageQuery(ErasurePreviewDocument, { personId: person.id });
  return (
    <CommandDialog<Values>
      open
      title={t('ui:labelled', { label: t('eraseTitle'), value: person.displayName })}
      okText={t('erase')}
      onClose={onClose}
      onSubmit={({ ground, password }) => run({ personId: person.id, ground, password })}
    >
      <QueryView query={query} skeleton={<SkeletonLines lines={6} />}>
        {({ erasurePreview: preview }) => (
          <>
            {preview.refusal ? (
              <RefusalAlert refusal={preview.refusal} focus={false} />
            ) : (
              <Alert type="warning" showIcon title={t('forGood')} />
            )}
            <Preview {...preview} />
          </>
        )}
      </QueryView>
      <Form.Item name="ground" label={t('ground')} rules={[{ required: true, message: t('ui:required') }]}>
        <Select options={grounds.map((value) => ({ value, label: t(`grounds.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="sure"
        valuePropName="checked"
        rules={[{ validator: (_, value) => (value ? Promise.resolve() : Promise.reject(new Error(t('needSure')))) }]}
      >
        <Checkbox>{t('sure', { name: person.displayName })}</Checkbox>
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('ui:required') }]}>
        <Input.Password visibilityToggle={false} autoComplete="current-password" maxLength={200} />
      </Form.Item>
    </CommandDialog>
  );
};
