import type { Filter } from '@gongjian/ui/lists';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../parts/unit-picker.js';
import { areas, kinds, phases, standings } from './agreement-filter.js';

/** The filters of the list; each stands in the address. */
export const useAgreementFilters = (): readonly Filter[] => {
  const { t } = useTranslation(['agreements', 'terms']);
  return [
    { kind: 'text', name: 'text', label: t('list.text') },
    {
      kind: 'choice',
      name: 'phase',
      label: t('list.phase'),
      options: phases.map((value) => ({ value, label: t(`terms:agreementPhase.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'standing',
      label: t('list.standing'),
      options: standings.map((value) => ({ value, label: t(`terms:standing.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('list.kind'),
      options: kinds.map((value) => ({ value, label: t(`terms:agreementKind.${value}`) })),
    },
    { kind: 'choice', name: 'area', label: t('list.area'), options: areas.map((value) => ({ value, label: t(`terms:area.${value}`) })) },
    {
      kind: 'custom',
      name: 'unit',
      label: t('list.unit'),
      render: (value, onChange) => (
        <UnitPicker label={t('list.unit')} placeholder={t('list.unit')} value={value ?? null} onChange={(id) => onChange(id)} />
      ),
    },
    { kind: 'switch', name: 'mine', label: t('list.waitingForMe') },
  ];
};
