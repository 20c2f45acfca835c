import { ActionBar, EmptyState, Facts, KeepLink, ObjectHead, Panel, DayText, useAddress } from '@gongjian/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLiveObject } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { UnitQuery } from '../../gql/graphql.js';
import { ChangesBand } from '../../parts/changes-band.js';
import { ObjectTimeline, type TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { PageTabs } from '../../parts/page-tabs.js';
import { QueryView } from '../../parts/query-view.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useMay } from '../../parts/use-may.js';
import { MissingObject } from '../failed/failed-page.js';
import { PostsPanel } from './posts-panel.js';
import { RobotPanel } from './robot-panel.js';
import { CorrectUnitDialog, EstablishPostDialog, MoveUnitDialog, RegisterUnitDialog, RenameUnitDialog } from './unit-dialogs.js';
import { UnitDocument } from './units.documents.js';
import styles from './units.module.css';

type Unit = NonNullable<UnitQuery['unit']>;

const UnitDialog = ({ command, unit, onClose }: { command: string; unit: Unit; onClose: () => void }) => {
  if (command === 'RenameUnit') return <RenameUnitDialog unit={unit} onClose={onClose} />;
  if (command === 'MoveUnit') return <MoveUnitDialog unit={unit} onClose={onClose} />;
  if (command === 'RegisterUnit') return <RegisterUnitDialog above={unit} onClose={onClose} />;
  if (command === 'EstablishPost') return <EstablishPostDialog unit={unit} onClose={onClose} />;
  return null;
};

const Overview = ({ unit }: { unit: Unit }) => {
  const { t } = useTranslation(['directory', 'terms']);
  // Who may rename a unit administers it.
  const administers = unit.availableActions.some(({ name, allowed }) => name === 'RenameUnit' && allowed);
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Panel>
        <Facts
          items={[
            { label: t('kind'), value: t(`terms:unitKind.${unit.kind}`) },
            { label: t('parent'), value: unit.parent ? <UnitLink unit={unit.parent} /> : t('root') },
            {
              label: t('formerNames'),
              value:
                unit.formerNames.length > 0 &&
                unit.formerNames.map(({ name, until }) => (
                  <p key={name + until}>
                    {name}（{t('formerUntil')} <DayText value={until} />）
                  </p>
                )),
            },
          ]}
        />
        <p style={{ display: 'flex', gap: 24, marginTop: 16 }}>
          <KeepLink to={`/agreements?unit=${unit.id}`}>{t('agreements')}</KeepLink>
          <KeepLink to={`/projects?unit=${unit.id}`}>{t('projects')}</KeepLink>
        </p>
      </Panel>
      <PostsPanel unitId={unit.id} posts={unit.posts} />
      <Panel title={t('children')}>
        {unit.children.length === 0 ? (
          <EmptyState small title={t('childrenNone')} />
        ) : (
          <ul className={styles.below}>
            {unit.children.map((child) => (
              <li key={child.id}>
                <UnitLink unit={child} />
                <span className={styles.kind}>{t(`terms:unitKind.${child.kind}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {administers && <RobotPanel unitId={unit.id} />}
    </div>
  );
};

const Loaded = ({ unit }: { unit: Unit }) => {
  const { t } = useTranslation(['directory', 'terms', 'common']);
  const address = useAddress();
  const may = useMay();
  const [correcting, setCorrecting] = useState<TimelineEntryOfPage>();
  const command = address.get('do');
  const take = (name: string | null) => address.set({ do: name });
  const mayCorrect = unit.availableActions.some(({ name, allowed }) => name === 'CorrectUnit' && allowed);
  return (
    <>
      <ObjectHead
        kind={t(`terms:unitKind.${unit.kind}`)}
        title={unit.name}
        facts={unit.parent && <UnitLink unit={unit.parent} />}
        actions={
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            {may('ADMINISTER') && (
              <>
                <Button onClick={() => take('EstablishPost')}>{t('establish')}</Button>
                <Button onClick={() => take('RegisterUnit')}>{t('registerBelow')}</Button>
              </>
            )}
            <ActionBar
              emphasis={false}
              actions={unit.availableActions}
              labels={{ RenameUnit: t('terms:action.RenameUnit'), MoveUnit: t('terms:action.MoveUnit') }}
              order={['RenameUnit', 'MoveUnit']}
              onTake={take}
            />
          </div>
        }
      />
      <ChangesBand subjectId={unit.id} revision={unit.revision} />
      <PageTabs
        items={[
          { key: 'overview', label: t('common:overview'), children: <Overview unit={unit} /> },
          {
            key: 'timeline',
            label: t('common:timeline'),
            children: (
              <Panel>
                <ObjectTimeline subjectId={unit.id} onCorrect={mayCorrect ? setCorrecting : undefined} />
              </Panel>
            ),
          },
        ]}
      />
      {command && <UnitDialog command={command} unit={unit} onClose={() => take(null)} />}
      {correcting && <CorrectUnitDialog unit={unit} entry={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
};

/** One unit with its posts and what stands below it. */
export const UnitPage = () => {
  const { id = '' } = useParams();
  const query = usePageQuery(UnitDocument, { id });
  useLiveObject(id, query.reload);
  return <QueryView query={query}>{({ unit }) => (unit ? <Loaded key={unit.id} unit={unit} /> : <MissingObject />)}</QueryView>;
};
