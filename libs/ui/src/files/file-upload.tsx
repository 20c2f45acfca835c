import { Button, Progress } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../feedback/refusal-alert.js';
import type { RefusalLike } from '../feedback/refusal.types.js';
import { sizeText } from '../text/dates.js';
import { acceptedTypes, tooLarge } from './file-rules.js';
import styles from './files.module.css';

/** A file that lies in the store, by its id. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Sends a file and reports the share sent, 0 to 1; rejects with a refusal. */
export type Upload = (file: File, onProgress: (share: number) => void) => Promise<UploadedFile>;

/** Several files at once, by choosing or dropping, each sent by itself: what one is refused for keeps back no other. What was sent can be taken out again before the form is submitted. */
export const FileUpload = ({
  id,
  label,
  upload,
  value = [],
  onChange,
  multiple = true,
  accept = acceptedTypes,
  hint,
}: {
  id?: string;
  /** What it is for, where no label of a form says so. */
  label?: string;
  upload: Upload;
  value?: readonly UploadedFile[];
  onChange?: (files: UploadedFile[]) => void;
  multiple?: boolean;
  /** The endings of the names that are taken, where not every type is; the hint then says which. */
  accept?: string;
  hint?: string;
}) => {
  const { t } = useTranslation('ui');
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number>();
  const [refusals, setRefusals] = useState<readonly RefusalLike[]>([]);
  const [outcome, setOutcome] = useState<string>();
  const [over, setOver] = useState(false);
  const kept = useRef(value);
  kept.current = value;

  const keep = (sent: UploadedFile) => {
    kept.current = multiple ? [...kept.current, sent] : [sent];
    onChange?.([...kept.current]);
  };

  const sendOne = async (file: File, onProgress: (share: number) => void): Promise<RefusalLike | undefined> => {
    if (tooLarge(file)) return { code: 'FILE_TOO_LARGE', message: t('fileTooLarge', { name: file.name }), whatToDo: t('fileTooLargeDo') };
    try {
      keep(await upload(file, onProgress));
      return undefined;
    } catch (error) {
      const refusal = error as RefusalLike;
      return refusal.message.includes(file.name)
        ? refusal
        : { ...refusal, message: t('labelled', { label: file.name, value: refusal.message }) };
    }
  };

  const send = async (chosen: readonly File[]) => {
    const files = multiple ? chosen : chosen.slice(0, 1);
    setRefusals([]);
    setOutcome(undefined);
    if (files.length === 0) return;
    const failed: RefusalLike[] = [];
    for (const [index, file] of files.entries()) {
      setShare(index / files.length);
      const refusal = await sendOne(file, (share) => setShare((index + share) / files.length));
      if (refusal) failed.push(refusal);
    }
    setShare(undefined);
    setRefusals(failed);
    if (failed.length > 0 && files.length > 1) setOutcome(t('filesSent', { sent: files.length - failed.length, failed: failed.length }));
    if (input.current) input.current.value = '';
  };

  return (
    <div>
      {outcome && (
        <p role="status" className={styles.outcome}>
          {outcome}
        </p>
      )}
      {refusals.map((refusal, index) => (
        <RefusalAlert key={index} refusal={refusal} focus={index === 0} />
      ))}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send([...event.dataTransfer.files]);
        }}
      >
        <input
          ref={input}
          id={id ?? own}
          aria-label={label}
          className="gj-visually-hidden"
          type="file"
          tabIndex={-1}
          multiple={multiple}
          accept={accept}
          onChange={(event) => void send([...(event.target.files ?? [])])}
        />
        <Button onClick={() => input.current?.click()} disabled={share !== undefined}>
          {multiple ? t('chooseFiles') : t('chooseFile')}
        </Button>
        <span className={styles.hint}>{hint ?? t('fileHint')}</span>
      </div>
      {share !== undefined && <Progress percent={Math.round(share * 100)} size="small" aria-label={t('uploading')} />}
      <ul className={styles.files}>
        {value.map((file) => (
          <li key={file.fileId}>
            <span>{file.name}</span>
            <span className={styles.size}>{sizeText(file.bytes)}</span>
            <Button
              size="small"
              type="text"
              aria-label={t('removeFile', { name: file.name })}
              onClick={() => onChange?.(value.filter(({ fileId }) => fileId !== file.fileId))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
