import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './secret-shown.module.css';

/** A secret that is shown this once, to be copied. */
export const SecretShown = ({ secret }: { secret: string }) => {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <p className={styles.secret}>
      <code>{secret}</code>
      <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
    </p>
  );
};
