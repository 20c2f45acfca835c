import { useFocusBack } from '@gongjian/ui';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SecretShown } from './secret-shown.js';

/** A password to hand over, with what its holder cannot do until he sets his own. */
export const PasswordShown = ({ title, password, onClose }: { title: string; password: string; onClose: () => void }) => {
  const { t } = useTranslation();
  useFocusBack();
  return (
    <Modal open title={title} onOk={onClose} onCancel={onClose} footer={(_, { OkBtn }) => <OkBtn />}>
      <p>{t('handedOver.once')}</p>
      <SecretShown secret={password} />
    </Modal>
  );
};
