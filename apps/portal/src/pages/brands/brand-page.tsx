import { ActionBar, Facts, KeepLink, ObjectHead, Panel, useAddress } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLiveObject } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { BrandPartsFragment } from '../../gql/graphql.js';
import { ChangesBand } from '../../parts/changes-band.js';
import { DueText } from '../../parts/due-text.js';
import { ObjectTimeline, type TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { PageTabs } from '../../parts/page-tabs.js';
import { QueryView } from '../../parts/query-view.js';
import { UnitLink, UnitLinks } from '../../parts/unit-link.js';
import { MissingObject } from '../failed/failed-page.js';
import { brandDialogs } from './brand-dialogs.js';
import { BrandLadder } from './brand-ladder.js';
import { BrandStatus, LevelText } from './brand-status.js';
import { BrandDocument } from './brands.documents.js';
import { CorrectBrandDialog } from './correct-brand-dialog.js';
import { CultivationTab } from './cultivation-tab.js';
import { RecogniseDialog } from './recognise-dialog.js';
import styles from './brands.module.css';

type Brand = BrandPartsFragment;

const dialogs = { ...brandDialogs, RecogniseBrand: RecogniseDialog } as const;
type Command = keyof typeof dialogs;

/** The commands in the order of their weight. */
const order: readonly Command[] = ['InitiateBrand', 'StartPilot', 'RecordMidTermCheck', 'RecogniseBrand', 'PromoteBrand', 'WithdrawBrand'];
/** Those that end it. */
const quiet = ['WithdrawBrand'];

const Overview = ({ brand }: { brand: Brand }) => {
  const { t } = useTranslation(['brands', 'terms']);
  return (
    <div className={styles.columns}>
      <Panel>
        <Facts
          items={[
            { label: t('description'), value: brand.description, wide: true },
            { label: t('owner'), value: <UnitLink unit={brand.ownerUnit} /> },
            { label: t('partners'), value: <UnitLinks units={brand.partnerUnits} /> },
            {
              label: t('cohort'),
              value: brand.cohort && <KeepLink to={`/brands?cohort=${brand.cohort.id}`}>{brand.cohort.title}</KeepLink>,
            },
            {
              label: t('checkDueOn'),
              value: brand.phase === 'PILOT' && brand.pilot?.checkDueOn && <DueText dueOn={brand.pilot.checkDueOn} />,
            },
            {
              label: t('agreement'),
              value: brand.agreement && <KeepLink to={`/agreements/${brand.agreement.id}`}>{brand.agreement.title}</KeepLink>,
            },
            {
              label: t('project'),
              value: brand.project && <KeepLink to={`/projects/${brand.project.id}`}>{brand.project.title}</KeepLink>,
            },
            ...(brand.withdrawal ? [{ label: t('withdrawal'), value: brand.withdrawal.reason, wide: true }] : []),
          ]}
        />
      </Panel>
      <BrandLadder brand={brand} />
    </div>
  );
};

const Loaded = ({ brand }: { brand: Brand }) => {
  const { t } = useTranslation(['brands', 'terms', 'common']);
  const address = useAddress();
  const [correcting, setCorrecting] = useState<TimelineEntryOfPage>();
  const allowed = (name: string) => brand.availableActions.some((action) => action.name === name && action.allowed);
  const asked = address.get('do') as Command | undefined;
  const Dialog = asked && allowed(asked) ? dialogs[asked] : undefined;
  return (
    <>
      <ObjectHead
        kind={t('terms:subject.brand')}
        title={brand.name}
        status={
          <>
            <BrandStatus phase={brand.phase} />
            {brand.highestLevel && <LevelText level={brand.highestLevel} />}
          </>
        }
        facts={<UnitLink unit={brand.ownerUnit} />}
        steps={brand.lifeCycle}
        stepLabel={(key) => t(`step.${key as 'pilot'}`)}
        actions={
          <ActionBar
            actions={brand.availableActions}
            labels={Object.fromEntries(order.map((name) => [name, t(`terms:action.${name}`)]))}
            order={order}
            quiet={quiet}
            onTake={(name) => address.set({ do: name })}
          />
        }
      />
      <ChangesBand subjectId={brand.id} revision={brand.revision} />
      <PageTabs
        items={[
          { key: 'overview', label: t('common:overview'), children: <Overview brand={brand} /> },
          { key: 'content', label: t('content'), children: <CultivationTab brand={brand} /> },
          {
            key: 'timeline',
            label: t('common:timeline'),
            children: (
              <Panel>
                <ObjectTimeline subjectId={brand.id} onCorrect={allowed('CorrectBrand') ? setCorrecting : undefined} />
              </Panel>
            ),
          },
        ]}
      />
      {Dialog && <Dialog brand={brand} onClose={() => address.set({ do: null })} />}
      {correcting && <CorrectBrandDialog brand={brand} entry={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
};

/** One brand with its ladder and its proofs. */
export const BrandPage = () => {
  const { id = '' } = useParams();
  const query = usePageQuery(BrandDocument, { id });
  useLiveObject(id, query.reload);
  return <QueryView query={query}>{({ brand }) => (brand ? <Loaded key={brand.id} brand={brand} /> : <MissingObject />)}</QueryView>;
};
