import { Button, Input, Select, Switch } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address/address.js';
import { pageNames } from './use-page.js';
import styles from './list.module.css';

/** One filter of a list: its name is that of its value in the address. */
export type Filter =
  | { readonly kind: 'text'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { value: string; label: string }[];
    }
  | { readonly kind: 'switch'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'custom';
      readonly name: string;
      readonly label: string;
      readonly render: (value: string | undefined, onChange: (value: string | undefined) => void) => ReactNode;
    };

/** The filters of a list, with what else can be done with it; what is chosen stands in the address. On a phone all but the text lie behind a button that says how many are set. */
export const FilterBar = ({ filters, extra }: { filters: readonly Filter[]; extra?: ReactNode }) => {
  const { t } = useTranslation('ui');
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const address = useAddress();
  const change = (name: string, value: string | undefined) => address.set({ [name]: value }, { resets: pageNames });
  const isSet = ({ name }: Filter) => Boolean(address.get(name));
  const field = (filter: Filter) => (
    <FilterField key={filter.name} filter={filter} value={address.get(filter.name)} onChange={(value) => change(filter.name, value)} />
  );
  const texts = filters.filter(({ kind }) => kind === 'text');
  const others = filters.filter(({ kind }) => kind !== 'text');
  const set = others.filter(isSet).length;
  return (
    <search className={`${styles.filters} gj-no-print`} aria-label={t('filters')}>
      {texts.map(field)}
      {others.length > 0 && (
        <Button className={styles.fold} aria-expanded={unfolded} aria-controls={id} onClick={() => setUnfolded(!unfolded)}>
          {set > 0 ? t('filtersSet', { count: set }) : t('filters')}
        </Button>
      )}
      <div id={id} className={`${styles.others} ${unfolded ? '' : styles.folded}`}>
        {others.map(field)}
      </div>
      {filters.some(isSet) && (
        <Button type="text" onClick={() => address.set(Object.fromEntries(filters.map(({ name }) => [name, null])), { resets: pageNames })}>
          {t('clearFilters')}
        </Button>
      )}
      {extra && <div className={styles.extra}>{extra}</div>}
    </search>
  );
};

const FilterField = ({
  filter,
  value,
  onChange,
}: {
  filter: Filter;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) => {
  if (filter.kind === 'text') return <TextFilter label={filter.label} value={value} onChange={onChange} />;
  if (filter.kind === 'switch')
    return (
      <label className={styles.switch}>
        <Switch size="small" checked={value === 'true'} onChange={(on) => onChange(on ? 'true' : undefined)} />
        {filter.label}
      </label>
    );
  if (filter.kind === 'custom') return <div className={styles.field}>{filter.render(value, onChange)}</div>;
  return (
    <Select
      className={styles.field}
      aria-label={filter.label}
      placeholder={filter.label}
      allowClear
      value={filter.options.find((option) => option.value === value)?.value ?? null}
      options={[...filter.options]}
      popupMatchSelectWidth={false}
      onChange={(next: string | null) => onChange(next ?? undefined)}
    />
  );
};

/** Asks after a short pause in typing. */
const TextFilter = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) => {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text === (value ?? '')) return undefined;
    const timer = setTimeout(() => onChange(text.trim() || undefined), 350);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input
      className={styles.text}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      allowClear
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => onChange(text.trim() || undefined)}
    />
  );
};
