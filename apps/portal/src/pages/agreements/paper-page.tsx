import { PageHead, type UploadedFile, useGo } from '@gongjian/ui';
import { DayInput, FileUpload, useRefusal } from '@gongjian/ui/forms';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { useUpload } from '../../client/use-upload.js';
import { RightPage } from '../../parts/action-page.js';
import styles from '../../parts/editor.module.css';
import { Field } from '../../parts/field.js';
import { useKept } from '../../parts/use-kept.js';
import { useToday } from '../../parts/due-text.js';
import { useViewer } from '../../session/session.js';
import { EnterPaperAgreement } from './agreement.commands.js';
import { AgreementDocument } from './content/agreement-document.js';
import { textOfDraft } from './content/document.types.js';
import { ContentForm } from './editor/content-form.js';
import { type ContentDraft, contentInput, emptyContent } from './editor/content.js';
import { KeptNote } from './editor/kept-note.js';

interface PaperDraft {
  readonly content: ContentDraft;
  readonly signedOn: string | null;
  readonly scan: readonly UploadedFile[];
}

const PaperFields = ({ paper, tried, onChange }: { paper: PaperDraft; tried: boolean; onChange: (paper: PaperDraft) => void }) => {
  const { t } = useTranslation('agreements');
  const today = useToday();
  const upload = useUpload();
  return (
    <div className={styles.form}>
      <Field label={t('edit.signedOn')} required problem={tried && !paper.signedOn ? t('problem.needSignedOn') : undefined}>
        {(ids) => (
          <DayInput
            {...ids}
            max={today}
            value={paper.signedOn}
            onChange={(signedOn) => onChange({ ...paper, signedOn: signedOn ?? null })}
          />
        )}
      </Field>
      <Field
        label={t('edit.scan')}
        hint={t('edit.scanHint')}
        required
        problem={tried && paper.scan.length === 0 ? t('problem.needScan') : undefined}
      >
        {({ id }) => (
          <FileUpload id={id} upload={upload} multiple={false} value={paper.scan} onChange={(scan) => onChange({ ...paper, scan })} />
        )}
      </Field>
    </div>
  );
};

const PaperAgreement = () => {
  const { t } = useTranslation('agreements');
  const go = useGo();
  const own = useViewer().actingPost?.unit;
  const [first] = useState<PaperDraft>(() => ({ content: emptyContent(own), signedOn: null, scan: [] }));
  const kept = useKept('agreement.paper', first);
  const paper = kept.value;
  const { run, pending } = useCommand(EnterPaperAgreement);
  const refused = useRefusal();
  const [tried, setTried] = useState(false);
  const [scan] = paper.scan;

  const enter = async () => {
    const { content, signedOn } = paper;
    if (!signedOn || !scan) return;
    const ended = await run({
      ...contentInput(content),
      effectiveFrom: content.effectiveFrom ?? '',
      signedOn,
      scanFileId: scan.fileId,
    });
    refused.tell(ended.refusal);
    if (!ended.payload?.agreement) return;
    kept.forget();
    go(`/agreements/${ended.payload.agreement.id}`);
  };

  return (
    <>
      <PageHead title={t('edit.paperTitle')} note={t('edit.kept')} />
      <KeptNote restored={kept.restored} onDiscard={() => kept.forget(first)} />
      <ContentForm
        content={paper.content}
        onChange={(content) => kept.set({ ...paper, content })}
        refused={refused}
        extra={() => <PaperFields paper={paper} tried={tried} onChange={kept.set} />}
        check={<AgreementDocument text={textOfDraft(paper.content)} />}
        missing={[...(paper.signedOn ? [] : [t('problem.needSignedOn')]), ...(scan ? [] : [t('problem.needScan')])]}
        actions={(ready, type) => (
          <Button
            type={type}
            loading={pending}
            onClick={() => {
              setTried(true);
              if (ready() && paper.signedOn && scan) void enter();
            }}
          >
            {t('edit.enter')}
          </Button>
        )}
      />
    </>
  );
};

/** Enters an agreement that was signed on paper, with its scan. */
export const PaperAgreementPage = () => {
  const { t } = useTranslation('agreements');
  return (
    <RightPage right="NEGOTIATE" title={t('edit.paperTitle')}>
      <PaperAgreement />
    </RightPage>
  );
};
