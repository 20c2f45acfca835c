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

/** Sends files and reports the share sent, 0 to 1; rejects with a refusal. */
export type Upload = (files: readonly File[], onProgress: (share: number) => void) => Promise<UploadedFile[]>;

/** Several files at once, by choosing or dropping; what was sent can be taken out again before the form is submitted. */
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
  const [refusal, setRefusal] = useState<RefusalLike>();
  const [over, setOver] = useState(false);

  const send = async (files: readonly File[]) => {
    setRefusal(undefined);
    const [large] = files.filter(tooLarge);
    if (large)
      return setRefusal({ code: 'FILE_TOO_LARGE', message: t('fileTooLarge', { name: large.name }), whatToDo: t('fileTooLargeDo') });
    if (files.length === 0) return;
    setShare(0);
    try {
      const sent = await upload(files, setShare);
      onChange?.(multiple ? [...value, ...sent] : sent.slice(0, 1));
    } catch (error) {
      setRefusal(error as RefusalLike);
    } finally {
      setShare(undefined);
      if (input.current) input.current.value = '';
    }
  };

  return (
    <div>
      <RefusalAlert refusal={refusal} />
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
