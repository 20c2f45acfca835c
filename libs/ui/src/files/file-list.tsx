import { useTranslation } from 'react-i18next';
import { sizeText } from '../text/dates.js';
import styles from './files.module.css';

/** A file of an object. */
export interface FileLike {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
}

/** The files of an object, each to be downloaded; `url` is below the mount point. */
export const FileList = ({ files }: { files: readonly FileLike[] }) => {
  const { t } = useTranslation('ui');
  if (files.length === 0) return <span className={styles.size}>{t('noFiles')}</span>;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url.replace(/^\//, '')} download>
            {file.name}
          </a>
          <span className={styles.size}>{sizeText(file.bytes)}</span>
        </li>
      ))}
    </ul>
  );
};
