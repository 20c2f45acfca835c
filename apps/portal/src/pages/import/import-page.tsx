import { ErrorBox, PageHead, Panel, RefusalAlert, SkeletonObject, type UploadedFile } from '@gongjian/ui';
import { FileUpload } from '@gongjian/ui/forms';
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { newId } from '../../client/new-id.js';
import { refusalOf } from '../../client/refusal-of.js';
import { useUpload } from '../../client/use-upload.js';
import { RightPage } from '../../parts/action-page.js';
import { ImportFaults, ImportRows } from './import-rows.js';
import { ImportRehearsalDocument, type ImportRow } from './import.documents.js';
import { useImport } from './use-import.js';
import { saveOutcome, saveTemplate } from './workbooks.js';
import styles from './import.module.css';

const counted = (rows: readonly ImportRow[], outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;

const Rehearsed = ({ subjectId, fileId }: { subjectId: string; fileId: string }) => {
  const { t } = useTranslation(['imports', 'ui']);
  const [{ data, error }, again] = useQuery({
    query: ImportRehearsalDocument,
    variables: { subjectId, fileId },
    requestPolicy: 'network-only',
  });
  const { progress, run } = useImport(subjectId);
  if (error) return <ErrorBox refusal={refusalOf(error, (key) => t(`ui:${key}`))} onRetry={again} />;
  if (!data) return <SkeletonObject />;
  const { rows, faults, faultCount } = data.importRehearsal;
  if (faultCount > 0)
    return (
      <div className={styles.steps}>
        <Alert type="error" showIcon title={t('faulty', { count: faultCount })} description={t('faultyHint')} />
        <ImportFaults faults={faults} />
      </div>
    );
  const made = progress?.rows ?? [];
  const ended = progress !== undefined && !progress.running && !progress.refusal;
  const refused = counted(made, 'REFUSED');
  const toMake = counted(rows, 'TO_MAKE');
  const head = [t('sheet'), t('row'), t('label'), t('outcome'), t('password'), t('wrong')];
  const keep = () => void saveOutcome(head, made, (outcome) => t(`outcomes.${outcome as ImportRow['outcome']}`));
  return (
    <div className={styles.steps}>
      <div aria-live="polite">
        {!progress && (
          <Alert type="info" showIcon title={t('would', { make: toMake, exists: counted(rows, 'EXISTS') })} description={t('wouldHint')} />
        )}
        {progress && <Progress percent={Math.floor((progress.done / rows.length) * 100)} aria-label={t('progress')} />}
        {ended && (
          <Alert
            type={refused > 0 ? 'warning' : 'success'}
            showIcon
            title={t('ended', { made: counted(made, 'MADE'), exists: counted(made, 'EXISTS'), refused })}
            description={made.some(({ password }) => password) && t('passwords')}
          />
        )}
        {progress?.refusal && <RefusalAlert refusal={progress.refusal} />}
      </div>
      <div className={styles.buttons}>
        {!ended && (
          <Button type="primary" disabled={toMake === 0} loading={progress?.running ?? false} onClick={() => void run(fileId)}>
            {progress?.refusal ? t('goOn') : t('import')}
          </Button>
        )}
        {made.length > 0 && !progress?.running && <Button onClick={keep}>{t('outcomeFile')}</Button>}
      </div>
      <ImportRows rows={ended ? made : rows} caption={ended ? t('result') : t('rehearsal')} />
    </div>
  );
};

const Import = () => {
  const { t } = useTranslation('imports');
  const [subjectId] = useState(newId);
  const upload = useUpload(subjectId);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const file = files.at(-1);
  const notes = t('notes', { returnObjects: true });
  return (
    <>
      <PageHead title={t('title')} note={t('note')} extra={<Button onClick={() => void saveTemplate(notes)}>{t('template')}</Button>} />
      <Panel title={t('file')}>
        <FileUpload
          label={t('file')}
          upload={upload}
          multiple={false}
          accept=".xlsx"
          hint={t('fileHint')}
          value={files}
          onChange={setFiles}
        />
      </Panel>
      {file && (
        <Panel title={t('rehearsal')}>
          <Rehearsed key={file.fileId} subjectId={subjectId} fileId={file.fileId} />
        </Panel>
      )}
    </>
  );
};

/** Units, posts and people from one workbook: what would be made is shown first, then it is imported row by row. */
export const ImportPage = () => {
  const { t } = useTranslation('imports');
  return (
    <RightPage right="ADMINISTER" title={t('title')}>
      <Import />
    </RightPage>
  );
};
