import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';

/** Says that what was written last time is back, and offers to begin anew. */
export const KeptNote = ({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) => {
  const { t } = useTranslation('agreements');
  const [open, setOpen] = useState(restored);
  if (!open) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('edit.restored')}
      className={styles.band}
      action={
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
            onDiscard();
          }}
        >
          {t('edit.discard')}
        </Button>
      }
    />
  );
};
