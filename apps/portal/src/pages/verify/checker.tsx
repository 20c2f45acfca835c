import type { Verdict } from '@gongjian/proof';
import { Panel } from '@gongjian/ui';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProvenView } from './proven-view.js';
import { useVerdict } from './use-verdict.js';
import styles from './verify.module.css';

const Drop = ({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) => {
  const { t } = useTranslation('verify');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <label
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept=".json,.html,application/json,text/html"
        className={styles.input}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = '';
        }}
      />
      <strong>{file ? file.name : t('drop')}</strong>
      <span className={styles.hint}>{file ? t('another') : t('dropHint')}</span>
    </label>
  );
};

const Answer = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation('verify');
  if ('proven' in verdict) {
    return (
      <div className={styles.valid} role="status">
        <h2>{t('valid')}</h2>
        <p>{t('validNote')}</p>
      </div>
    );
  }
  const { problem, about } = verdict;
  return (
    <div className={styles.invalid} role="alert">
      <h2>{t('invalid')}</h2>
      <p>{t(`problem.${problem}`, { about: about ?? '' })}</p>
      <p>{t('problemDo')}</p>
      <code>{problem}</code>
    </div>
  );
};

/**
 * Takes a proof and says what it proves, in the browser alone: the file leaves it for nobody. `published` are keys to compare with,
 * `given` is the proof to begin with.
 */
export const Checker = ({ published, given }: { published?: readonly string[] | undefined; given?: File | undefined }) => {
  const { t } = useTranslation('verify');
  const [file, setFile] = useState(given);
  const [keys, setKeys] = useState('');
  const verdict = useVerdict(file, keys);
  return (
    <div className={styles.stack}>
      <Panel className={styles.choose}>
        <Drop file={file} onFile={setFile} />
        <details className={styles.keys}>
          <summary>{t('keys')}</summary>
          <p className={styles.hint} id="gj-keys-hint">
            {t('keysHint')}
          </p>
          <textarea
            rows={3}
            value={keys}
            onChange={({ target }) => setKeys(target.value)}
            aria-label={t('keys')}
            aria-describedby="gj-keys-hint"
            spellCheck={false}
          />
        </details>
      </Panel>
      {file && !verdict && <p role="status">{t('checking')}</p>}
      {verdict && <Answer verdict={verdict} />}
      {verdict && 'proven' in verdict && <ProvenView proven={verdict.proven} published={published} />}
    </div>
  );
};
