import { KeepLink } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon, type IconName } from './icons.js';
import styles from './frame.module.css';

/** The parts of the product that exist. */
export const parts = [
  { to: '/workbench', key: 'workbench' },
  { to: '/agreements', key: 'agreements' },
  { to: '/projects', key: 'projects' },
  { to: '/brands', key: 'brands', also: '/cohorts' },
  { to: '/units', key: 'units' },
  { to: '/register', key: 'register' },
  { to: '/verify', key: 'verify' },
] as const satisfies readonly { to: string; key: IconName; also?: string }[];

const isWithin = (address: string, part: string): boolean => address === part || address.startsWith(`${part}/`);

/** The way to the parts of the product. */
export const Navigation = ({ signedIn, compact = false, onGo }: { signedIn: boolean; compact?: boolean; onGo?: () => void }) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('mainNavigation')} className={compact ? styles.bottom : styles.nav}>
      <ul>
        {parts
          .filter(({ key }) => signedIn || key === 'register' || key === 'verify')
          .filter((_, index) => !compact || index < 4)
          .map(({ to, key, ...more }) => (
            <li key={to}>
              <KeepLink
                to={to}
                aria-current={[to, ...Object.values(more)].some((part) => isWithin(pathname, part)) ? 'page' : undefined}
                {...(onGo ? { onClick: onGo } : {})}
              >
                <Icon name={key} />
                <span>{t(`nav.${key}`)}</span>
              </KeepLink>
            </li>
          ))}
      </ul>
    </nav>
  );
};
