import { DayText, EmptyState, MomentText, Panel, RefusalAlert, type RefusalLike, SkeletonLines, useFocusBack } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Button, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { address } from '../../client/addresses.js';
import { refusalOf } from '../../client/refusal-of.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { TokensQuery } from '../../gql/graphql.js';
import { DayField, LineField } from '../../parts/fields.js';
import { QueryView } from '../../parts/query-view.js';
import { SecretShown } from '../../parts/secret-shown.js';
import { useSession, useViewer } from '../../session/session.js';
import { CreateApiTokenDocument, RevokeApiTokenDocument, TokensDocument } from './account.documents.js';
import styles from './account.module.css';

/** A command line that asks how far the projects are. */
const example = (token: string): string =>
  [
    `curl ${address('graphql')} \\`,
    `  -H 'authorization: Bearer ${token}' -H 'content-type: application/json' \\`,
    `  -d '{"query":"{ projects(first: 10) { nodes { title progress { percent } light } } }"}'`,
  ].join('\n');

const TokenShown = ({ token, onClose }: { token: string; onClose: () => void }) => {
  const { t } = useTranslation('account');
  useFocusBack();
  return (
    <Modal open width={720} title={t('createToken')} onOk={onClose} onCancel={onClose} footer={(_, { OkBtn }) => <OkBtn />}>
      <p className={styles.once}>{t('tokenOnce')}</p>
      <SecretShown secret={token} />
      <h3>{t('useToken')}</h3>
      <pre className={styles.example} tabIndex={0}>
        {example(token)}
      </pre>
    </Modal>
  );
};

const Tokens = ({ viewer, onRevoke }: { viewer: TokensQuery['viewer']; onRevoke: (id: string) => void }) => {
  const { t } = useTranslation(['account', 'ui']);
  if (!viewer || viewer.apiTokens.length === 0) return <EmptyState small title={t('noTokens')} />;
  const unitOf = (postId: string) => viewer.posts.find(({ id }) => id === postId)?.unit.name;
  return (
    <ul className={styles.tokens}>
      {viewer.apiTokens.map((one) => (
        <li key={one.id}>
          <div>
            <strong>{one.name}</strong>
            <p className={styles.hint}>
              {t('tokenUnit')} {unitOf(one.postId) ?? '—'} · {t('tokenCreated')} <MomentText value={one.createdAt} /> · {t('tokenExpires')}{' '}
              <DayText value={one.expiresOn} />
            </p>
          </div>
          <Popconfirm
            title={t('revokeTitle', { name: one.name })}
            description={t('revokeHint')}
            okText={t('revoke')}
            onConfirm={() => onRevoke(one.id)}
          >
            <Button size="small" aria-label={t('ui:labelled', { label: t('revoke'), value: one.name })}>
              {t('revoke')}
            </Button>
          </Popconfirm>
        </li>
      ))}
    </ul>
  );
};

/** Read-only tokens for scripts: made, shown once, revoked. */
export const TokensPanel = () => {
  const { t } = useTranslation(['account', 'ui']);
  const { actingPost } = useViewer();
  const { platform } = useSession();
  const query = usePageQuery(TokensDocument, {});
  const [, create] = useMutation(CreateApiTokenDocument);
  const [, revoke] = useMutation(RevokeApiTokenDocument);
  const [creating, setCreating] = useState(false);
  const [token, setToken] = useState<string>();
  const [refusal, setRefusal] = useState<RefusalLike>();
  const network = (key: 'error.network' | 'error.networkDo' | 'error.reloadDo') => t(`ui:${key}`);
  const again = query.reload;

  const take = async (id: string) => {
    const { data: answer, error } = await revoke({ id });
    setRefusal(error ? refusalOf(error, network) : (answer?.revokeApiToken.refusal ?? undefined));
    again();
  };

  return (
    <Panel
      title={t('tokens')}
      extra={
        actingPost && (
          <Button size="small" onClick={() => setCreating(true)}>
            {t('createToken')}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{t('tokensHint')}</p>
      <RefusalAlert refusal={refusal} />
      <QueryView query={query} skeleton={<SkeletonLines lines={2} />}>
        {({ viewer }) => <Tokens viewer={viewer} onRevoke={(id) => void take(id)} />}
      </QueryView>
      {creating && (
        <CommandDialog<{ name: string; expiresOn: string }>
          open
          title={t('createToken')}
          intro={actingPost && t('ui:labelled', { label: t('tokenUnit'), value: actingPost.unit.name })}
          onClose={() => setCreating(false)}
          onSubmit={async (values) => {
            const { data: answer, error } = await create(values);
            if (error) return { refusal: refusalOf(error, network) };
            if (answer?.createApiToken.token) setToken(answer.createApiToken.token);
            again();
            return { refusal: answer?.createApiToken.refusal ?? undefined };
          }}
        >
          <LineField name="name" label={t('tokenName')} placeholder={t('tokenNameHint')} />
          <DayField name="expiresOn" label={t('tokenExpires')} min={platform?.today} />
        </CommandDialog>
      )}
      {token && <TokenShown token={token} onClose={() => setToken(undefined)} />}
    </Panel>
  );
};
