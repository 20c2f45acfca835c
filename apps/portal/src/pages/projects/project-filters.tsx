import type { Filter } from '@gongjian/ui/lists';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../parts/unit-picker.js';
import { lights, phases } from './project-filter.js';

/** The filters of the list; each stands in the address. */
export const useProjectFilters = (): readonly Filter[] => {
  const { t } = useTranslation(['projects', 'terms']);
  return [
    { kind: 'text', name: 'text', label: t('list.text') },
    {
      kind: 'choice',
      name: 'phase',
      label: t('list.phase'),
      options: phases.map((value) => ({ value, label: t(`terms:projectPhase.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'light',
      label: t('list.light'),
      options: lights.map((value) => ({ value, label: t(`terms:light.${value}`) })),
    },
    {
      kind: 'custom',
      name: 'unit',
      label: t('list.unit'),
      render: (value, onChange) => (
        <UnitPicker label={t('list.unit')} placeholder={t('list.unit')} value={value ?? null} onChange={(id) => onChange(id)} />
      ),
    },
    {
      kind: 'custom',
      name: 'lead',
      label: t('list.lead'),
      render: (value, onChange) => (
        <UnitPicker label={t('list.lead')} placeholder={t('list.lead')} value={value ?? null} onChange={(id) => onChange(id)} />
      ),
    },
    { kind: 'switch', name: 'late', label: t('list.late') },
    { kind: 'switch', name: 'mine', label: t('list.waitingForMe') },
  ];
};
