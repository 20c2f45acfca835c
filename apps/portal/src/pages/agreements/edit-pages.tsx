import { PageHead, useGo } from '@gongjian/ui';
import { useRefusal } from '@gongjian/ui/forms';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { RightPage } from '../../parts/action-page.js';
import styles from '../../parts/editor.module.css';
import { useKept } from '../../parts/use-kept.js';
import { useViewer } from '../../session/session.js';
import { DraftAgreement, ProposeVersion, ReviseDraft } from './agreement.commands.js';
import { AgreementDocument } from './content/agreement-document.js';
import { textOfDraft } from './content/document.types.js';
import { ContentForm } from './editor/content-form.js';
import { type ContentDraft, contentInput, emptyContent } from './editor/content.js';
import { contentOfAgreement } from './editor/from-agreement.js';
import { KeptNote } from './editor/kept-note.js';
import { StaleBase, Summary } from './editor/summary.js';
import { AgreementActionPage } from './with-agreement.js';

const filled = (content: ContentDraft) => ({ ...contentInput(content), effectiveFrom: content.effectiveFrom ?? '' });

const Draft = () => {
  const { t } = useTranslation('agreements');
  const go = useGo();
  const own = useViewer().actingPost?.unit;
  const first = emptyContent(own);
  const kept = useKept<ContentDraft>('agreement.new', first);
  const { run, pending } = useCommand(DraftAgreement);
  const refused = useRefusal();
  const save = async () => {
    const ended = await run(filled(kept.value));
    refused.tell(ended.refusal);
    if (ended.refusal || !ended.payload?.agreement) return;
    kept.forget();
    go(`/agreements/${ended.payload.agreement.id}?tab=content`);
  };
  return (
    <>
      <PageHead title={t('edit.newTitle')} note={t('edit.kept')} />
      <KeptNote restored={kept.restored} onDiscard={() => kept.forget(first)} />
      <ContentForm
        content={kept.value}
        onChange={kept.set}
        refused={refused}
        check={<AgreementDocument text={textOfDraft(kept.value)} />}
        actions={(ready, type) => (
          <Button type={type} loading={pending} onClick={() => ready() && void save()}>
            {t('edit.save')}
          </Button>
        )}
      />
    </>
  );
};

/** Begins an agreement; only the own unit sees it until a version is proposed. */
export const DraftAgreementPage = () => {
  const { t } = useTranslation('agreements');
  return (
    <RightPage right="NEGOTIATE" title={t('edit.newTitle')}>
      <Draft />
    </RightPage>
  );
};

const Revise = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  const go = useGo();
  const first = contentOfAgreement(agreement);
  const kept = useKept<ContentDraft>(`agreement.revise.${agreement.id}`, first);
  const { run, pending } = useCommand(ReviseDraft);
  const refused = useRefusal();
  const save = async () => {
    const ended = await run({ agreementId: agreement.id, expectedRevision: agreement.revision, ...filled(kept.value) });
    refused.tell(ended.refusal);
    if (ended.refusal) return;
    kept.forget();
    go(`/agreements/${agreement.id}?tab=content`);
  };
  return (
    <>
      <PageHead title={t('edit.reviseTitle')} note={agreement.title} />
      <KeptNote restored={kept.restored} onDiscard={() => kept.forget(first)} />
      <ContentForm
        content={kept.value}
        onChange={kept.set}
        refused={refused}
        check={<AgreementDocument text={textOfDraft(kept.value)} />}
        actions={(ready, type) => (
          <Button type={type} loading={pending} onClick={() => ready() && void save()}>
            {t('edit.save')}
          </Button>
        )}
      />
    </>
  );
};

const Propose = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  const go = useGo();
  const negotiated = agreement.phase !== 'DRAFT';
  const current = agreement.current?.version ?? 0;
  const first = { basedOn: current, content: contentOfAgreement(agreement) };
  const kept = useKept(`agreement.propose.${agreement.id}`, first);
  const { basedOn, content } = kept.value;
  const { run, pending } = useCommand(ProposeVersion);
  const refused = useRefusal();
  const propose = async () => {
    const ended = await run({ agreementId: agreement.id, ...filled(content), ...(negotiated ? { basedOn } : {}) });
    refused.tell(ended.refusal);
    if (ended.refusal) return;
    kept.forget();
    go(`/agreements/${agreement.id}?tab=content`);
  };
  return (
    <>
      <PageHead title={negotiated ? t('edit.proposeTitle') : t('edit.firstTitle')} note={agreement.title} />
      <KeptNote restored={kept.restored} onDiscard={() => kept.forget(first)} />
      {negotiated && basedOn === current && (
        <Alert type="info" showIcon className={styles.band} title={t('edit.basedOn', { version: basedOn })} />
      )}
      {negotiated && basedOn !== current && (
        <StaleBase id={agreement.id} basedOn={basedOn} current={current} onTake={() => kept.set({ basedOn: current, content })} />
      )}
      <ContentForm
        content={content}
        onChange={(next) => kept.set({ basedOn, content: next })}
        partiesFixed={negotiated}
        refused={refused}
        check={
          <>
            {negotiated && <Summary version={current} before={first.content} after={content} />}
            <AgreementDocument text={textOfDraft(content)} />
          </>
        }
        actions={(ready, type) => (
          <Button type={type} loading={pending} onClick={() => ready() && void propose()}>
            {t('edit.propose')}
          </Button>
        )}
      />
    </>
  );
};

/** Rewrites a draft that nobody else has seen. */
export const ReviseDraftPage = () => {
  const { t } = useTranslation('agreements');
  return (
    <AgreementActionPage name="ReviseDraft" title={t('edit.reviseTitle')}>
      {(agreement) => <Revise agreement={agreement} />}
    </AgreementActionPage>
  );
};

/** Puts a version before the other parties: the first one, or an answer to the current one. */
export const ProposeVersionPage = () => {
  const { t } = useTranslation('agreements');
  return (
    <AgreementActionPage name="ProposeVersion" title={t('edit.proposeTitle')}>
      {(agreement) => <Propose agreement={agreement} />}
    </AgreementActionPage>
  );
};
