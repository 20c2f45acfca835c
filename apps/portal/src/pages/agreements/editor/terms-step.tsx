import { DayInput } from '@gongjian/ui/forms';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../../../parts/editor.module.css';
import { Field } from '../../../parts/field.js';
import { areas } from '../agreement-filter.js';
import type { StepProps } from './step.types.js';

/** From when to when the agreement holds, and in which areas. */
export const TermsStep = ({ content, onChange, problemAt }: StepProps) => {
  const { t } = useTranslation(['agreements', 'terms']);
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Field label={t('edit.effectiveFrom')} required problem={problemAt('effectiveFrom')}>
          {(ids) => (
            <DayInput
              {...ids}
              value={content.effectiveFrom}
              onChange={(effectiveFrom) => onChange({ ...content, effectiveFrom: effectiveFrom ?? null })}
            />
          )}
        </Field>
        <Field label={t('edit.effectiveTo')} hint={t('edit.effectiveToHint')} problem={problemAt('effectiveTo')}>
          {(ids) => (
            <DayInput
              {...ids}
              value={content.effectiveTo}
              onChange={(effectiveTo) => onChange({ ...content, effectiveTo: effectiveTo ?? null })}
            />
          )}
        </Field>
      </div>
      <fieldset className={styles.item}>
        <legend>{t('edit.areas')}</legend>
        <Checkbox.Group
          value={[...content.areas]}
          options={areas.map((value) => ({ value, label: t(`terms:area.${value}`) }))}
          onChange={(chosen) => onChange({ ...content, areas: areas.filter((area) => chosen.includes(area)) })}
        />
      </fieldset>
    </div>
  );
};
