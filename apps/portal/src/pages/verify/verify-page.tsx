import { PageHead, Panel } from '@gongjian/ui';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProvenView } from './proven-view.js';
import { type Outcome, usePublishedKeys, useVerdict } from './use-verdict.js';
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
        accept=".json,application/json"
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

const Verdict = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation('verify');
  if ('proven' in outcome) {
    return (
      <div className={styles.valid} role="status">
        <h2>{t('valid')}</h2>
        <p>{t('validNote')}</p>
      </div>
    );
  }
  const { problem, about } = outcome;
  const cannot = problem === 'NO_CRYPTO' || problem === 'NO_ED25519';
  return (
    <div className={styles.invalid} role="alert">
      {!cannot && <h2>{t('invalid')}</h2>}
      <p>{t(`problem.${problem}`, { about: about ?? '' })}</p>
      <p>{t(cannot ? 'noCryptoDo' : 'problemDo')}</p>
      <code>{problem}</code>
    </div>
  );
};

/** Checks a proof in the browser alone: the file leaves it for nobody, and nobody has to sign in. */
export const VerifyPage = () => {
  const { t } = useTranslation(['verify', 'events']);
  const [file, setFile] = useState<File>();
  const [keys, setKeys] = useState('');
  const outcome = useVerdict(file, keys);
  const published = usePublishedKeys();
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} note={t('note')} />
      <div className={styles.stack}>
        <Panel>
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
        {file && !outcome && <p role="status">{t('checking')}</p>}
        {outcome && <Verdict outcome={outcome} />}
        {outcome && 'proven' in outcome && <ProvenView proven={outcome.proven} published={published} />}
      </div>
    </div>
  );
};
