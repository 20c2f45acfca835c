import { ActionBar, DayText, ObjectHead, Unbroken, useAddress, useGo } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { ChangesBand } from '../../parts/changes-band.js';
import { ObjectTimeline, type TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { PageTabs } from '../../parts/page-tabs.js';
import { AgreementStatus } from './agreement-status.js';
import { ContentTab } from './content/content-tab.js';
import { AgreementDialog } from './forms/agreement-dialogs.js';
import { CorrectDialog } from './forms/correct-dialog.js';
import { OverviewTab } from './overview/overview-tab.js';
import { RelatedTab } from './related-tab.js';
import { WithAgreement } from './with-agreement.js';

/** The commands in the order of their weight. Comments stand at their clauses, corrections at their entries. */
const order = [
  'SignAgreement',
  'AcceptVersion',
  'OpenForSigning',
  'ProposeVersion',
  'ReviseDraft',
  'AgreeToTermination',
  'RejectTermination',
  'NudgeParty',
  'DeclineAgreement',
  'ProposeTermination',
  'WithdrawAgreement',
];
/** Those that never stand out: reminding others, and what ends it. */
const quiet = ['NudgeParty', 'DeclineAgreement', 'ProposeTermination', 'WithdrawAgreement'];

/** Commands with a page of their own. */
const pages: Readonly<Record<string, string>> = { SignAgreement: 'sign', ProposeVersion: 'propose', ReviseDraft: 'revise' };

const Loaded = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation(['agreements', 'terms', 'common']);
  const address = useAddress();
  const go = useGo();
  const [correcting, setCorrecting] = useState<TimelineEntryOfPage>();
  const allowed = (name: string) => agreement.availableActions.some((action) => action.name === name && action.allowed);
  const take = (name: string) => {
    const page = pages[name];
    if (page) go(`/agreements/${agreement.id}/${page}`);
    else address.set({ do: name });
  };
  const command = address.get('do');
  return (
    <>
      <ObjectHead
        kind={t(`terms:agreementKind.${agreement.kind}`)}
        title={agreement.title || t('untitled')}
        number={agreement.documentNumber && <Unbroken>{agreement.documentNumber}</Unbroken>}
        status={<AgreementStatus phase={agreement.phase} standing={agreement.standing} />}
        facts={
          agreement.signBy && agreement.phase === 'SIGNING' ? (
            <span>
              {t('facts.signBy')} <DayText value={agreement.signBy} />
            </span>
          ) : undefined
        }
        steps={agreement.lifeCycle}
        stepLabel={(key) => t(`step.${key as 'draft'}`)}
        actions={
          <ActionBar
            actions={agreement.availableActions}
            labels={{
              ...Object.fromEntries(order.map((name) => [name, t(`terms:action.${name as 'SignAgreement'}`)])),
              ...(agreement.phase !== 'DRAFT' && { ProposeVersion: t('edit.proposeTitle') }),
            }}
            order={order}
            quiet={quiet}
            onTake={take}
          />
        }
      />
      <ChangesBand subjectId={agreement.id} revision={agreement.revision} />
      <PageTabs
        items={[
          {
            key: 'overview',
            label: t('common:overview'),
            children: <OverviewTab agreement={agreement} onNudge={allowed('NudgeParty') ? () => take('NudgeParty') : undefined} />,
          },
          { key: 'content', label: t('tabs.content'), children: <ContentTab agreement={agreement} /> },
          {
            key: 'timeline',
            label: t('common:timeline'),
            children: <ObjectTimeline subjectId={agreement.id} onCorrect={allowed('CorrectAgreement') ? setCorrecting : undefined} />,
          },
          { key: 'related', label: t('tabs.related'), children: <RelatedTab agreement={agreement} /> },
        ]}
      />
      {command && allowed(command) && <AgreementDialog command={command} agreement={agreement} onClose={() => address.set({ do: null })} />}
      {correcting && <CorrectDialog agreement={agreement} entry={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
};

/** One agreement with all there is to know and to do; follows what others do. */
export const AgreementPage = () => <WithAgreement>{(agreement) => <Loaded agreement={agreement} />}</WithAgreement>;
