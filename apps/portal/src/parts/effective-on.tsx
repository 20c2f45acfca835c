import { DayInput } from '@gongjian/ui/forms';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';

/** The day on which the decided became true, where that was before today. */
export const EffectiveOn = () => {
  const { t } = useTranslation();
  const { platform } = useSession();
  return (
    <Form.Item name="effectiveOn" label={t('effectiveOn')} extra={t('effectiveOnHint')}>
      <DayInput max={platform?.today} />
    </Form.Item>
  );
};
