import { copyWith } from '@gongjian/proof';
import { KeepLink, RefusalAlert, type RefusalLike } from '@gongjian/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '../../client/addresses.js';
import { unreached } from '../../client/refusal-of.js';
import { CheckerLink, checkerFile } from './checker-link.js';
import styles from './proof.module.css';
import { saveText } from './save-text.js';

/** A proof under the name of its file, or why there is none. */
export type Taken = { readonly name: string; readonly proof: string } | { readonly refusal: RefusalLike };

type Way = 'copy' | 'alone';

const checkingPage = async (): Promise<string | undefined> => {
  const answer = await fetch(address(checkerFile)).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
};

/** Saves a proof in a copy of the page that checks it, or alone; `take` fetches it. */
export const SaveProof = ({ take, alone }: { take: () => Promise<Taken>; alone: string }) => {
  const { t } = useTranslation('verify');
  const { t: ui } = useTranslation('ui');
  const [busy, setBusy] = useState<Way>();
  const [refusal, setRefusal] = useState<RefusalLike>();
  const save = async (way: Way): Promise<RefusalLike | undefined> => {
    const [taken, page] = await Promise.all([take(), way === 'copy' ? checkingPage() : undefined]);
    if ('refusal' in taken) return taken.refusal;
    const { name, proof } = taken;
    if (way === 'alone') saveText(name, proof);
    else if (page === undefined) return unreached(ui);
    else saveText(name.replace(/json$/, 'html'), copyWith(page, taken), 'text/html');
    return undefined;
  };
  const press = async (way: Way): Promise<void> => {
    setBusy(way);
    setRefusal(await save(way));
    setBusy(undefined);
  };
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <div className={styles.buttons}>
        <Button loading={busy === 'copy'} onClick={() => void press('copy')}>
          {t('copyDownload')}
        </Button>
        <Button loading={busy === 'alone'} onClick={() => void press('alone')}>
          {alone}
        </Button>
        <KeepLink to="/verify">{t('openVerify')}</KeepLink>
        <CheckerLink />
      </div>
      <p className={styles.hint}>{t('copyNote')}</p>
    </>
  );
};
