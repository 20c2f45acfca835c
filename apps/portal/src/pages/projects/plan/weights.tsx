import { Status } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The sum of the weights as it stands, and the way to spread them evenly. */
export const Weights = ({ total, onEven }: { total: number; onEven?: (() => void) | undefined }) => {
  const { t } = useTranslation('projects');
  const rest = 100 - total;
  return (
    <span role="status" style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
      {rest === 0 ? (
        <Status tone="good">{t('plan.sumRight')}</Status>
      ) : (
        <Status tone="soon">
          {t('plan.sum', { total })} · {rest > 0 ? t('plan.sumShort', { rest }) : t('plan.sumOver', { rest: -rest })}
        </Status>
      )}
      {onEven && rest !== 0 && (
        <Button size="small" onClick={onEven}>
          {t('plan.even')}
        </Button>
      )}
    </span>
  );
};
