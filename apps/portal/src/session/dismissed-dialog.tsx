import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useViewer } from './session.js';

/** Tells the person whose post has ended that nothing more is shown or done in it; what he typed he may copy first. */
export const DismissedDialog = () => {
  const { t } = useTranslation('account');
  const { renew } = useSession();
  const { actingPost } = useViewer();
  const [open, setOpen] = useState(true);
  return (
    <Modal
      open={open}
      title={t('dismissed.title')}
      width={420}
      okText={t('dismissed.goOn')}
      cancelText={t('dismissed.stay')}
      onOk={renew}
      onCancel={() => setOpen(false)}
    >
      <p>{t('dismissed.hint', { unit: actingPost?.unit.name, post: actingPost?.title })}</p>
    </Modal>
  );
};
