import { KeepNavLink } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icons.js';
import styles from './frame.module.css';

/** The parts of the product that exist. */
export const parts = [
  { to: '/workbench', key: 'workbench' },
  { to: '/agreements', key: 'agreements' },
  { to: '/projects', key: 'projects' },
  { to: '/brands', key: 'brands' },
  { to: '/units', key: 'units' },
  { to: '/register', key: 'register' },
  { to: '/verify', key: 'verify' },
] as const satisfies readonly { to: string; key: IconName }[];

/** The way to the parts of the product. */
export const Navigation = ({ signedIn, compact = false, onGo }: { signedIn: boolean; compact?: boolean; onGo?: () => void }) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('mainNavigation')} className={compact ? styles.bottom : styles.nav}>
      <ul>
        {parts
          .filter(({ key }) => signedIn || key === 'register' || key === 'verify')
          .filter((_, index) => !compact || index < 4)
          .map(({ to, key }) => (
            <li key={to}>
              <KeepNavLink to={to} {...(onGo ? { onClick: onGo } : {})}>
                <Icon name={key} />
                <span>{t(`nav.${key}`)}</span>
              </KeepNavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
};
