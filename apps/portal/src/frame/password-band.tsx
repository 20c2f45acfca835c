import { KeepLink } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import styles from './frame.module.css';

/** Says to whoever uses a password that was handed over what he cannot do, and where to set his own. */
export const PasswordBand = () => {
  const { t } = useTranslation();
  const { viewer } = useSession();
  if (!viewer?.person.passwordHandedOver) return null;
  return (
    <div className={`${styles.password} gj-no-print`} role="status">
      <span>{t('handedOver.band')}</span>
      <KeepLink to="/account">{t('handedOver.change')}</KeepLink>
    </div>
  );
};
