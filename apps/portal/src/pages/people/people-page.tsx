import { EmptyState, ErrorBox, PageHead, Panel, SkeletonObject } from '@gongjian/ui';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import type { PeopleQuery } from '../../gql/graphql.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useViewer } from '../../session/session.js';
import { ErasePersonDialog } from './erase-person-dialog.js';
import { PeopleDocument } from './people.documents.js';
import { ResetPasswordDialog } from './reset-password-dialog.js';
import styles from './people.module.css';

type Entry = PeopleQuery['people'][number];

const PersonRow = ({ entry, onReset, onErase }: { entry: Entry; onReset: () => void; onErase: () => void }) => {
  const { t } = useTranslation('people');
  const isOneself = useViewer().person.id === entry.person.id;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <strong>{entry.person.displayName}</strong>
        <span className={styles.sub}>{entry.email}</span>
      </div>
      <ul className={styles.posts}>
        {entry.posts.length === 0 && <li className={styles.sub}>{t('noPost')}</li>}
        {entry.posts.map(({ id, title, unit }) => (
          <li key={id}>
            <UnitLink unit={unit} /> · {title}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {!isOneself && (
          <Button onClick={onReset} aria-label={`${t('reset')}: ${entry.person.displayName}`}>
            {t('reset')}
          </Button>
        )}
        <Button danger onClick={onErase} aria-label={`${t('erase')}: ${entry.person.displayName}`}>
          {t('erase')}
        </Button>
      </div>
    </li>
  );
};

/** People for administrators: found by name or address, given a new password or erased where that is asked. */
export const PeoplePage = () => {
  const { t } = useTranslation(['people', 'ui']);
  const [text, setText] = useState('');
  const [{ data, error }, reload] = useQuery({ query: PeopleDocument, variables: { text }, requestPolicy: 'cache-and-network' });
  const [erasing, setErasing] = useState<Entry>();
  const [resetting, setResetting] = useState<Entry>();
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <Panel>
        <Input.Search
          allowClear
          enterButton
          maxLength={100}
          aria-label={t('search')}
          placeholder={t('search')}
          onSearch={(next) => setText(next.trim())}
        />
        {error && <ErrorBox refusal={refusalOf(error, (key) => t(`ui:${key}`))} onRetry={again} />}
        {!data && !error && <SkeletonObject />}
        {data?.people.length === 0 && <EmptyState small title={t('empty')} hint={t('emptyHint')} />}
        <ul className={styles.list} aria-label={t('title')}>
          {data?.people.map((entry) => (
            <PersonRow key={entry.person.id} entry={entry} onReset={() => setResetting(entry)} onErase={() => setErasing(entry)} />
          ))}
        </ul>
      </Panel>
      {resetting && <ResetPasswordDialog person={resetting.person} onClose={() => setResetting(undefined)} />}
      {erasing && (
        <ErasePersonDialog
          person={erasing.person}
          onClose={() => {
            setErasing(undefined);
            again();
          }}
        />
      )}
    </>
  );
};
