import { Select } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One choice: `note` stands beside its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface Shared {
  readonly id?: string;
  readonly placeholder?: string;
  readonly label?: string;
  /** Finds choices by what was typed; an empty text asks for the first ones. */
  readonly search: (text: string) => Promise<readonly Choice[]>;
  /** Choices known beforehand, so that a value has its label. */
  readonly known?: readonly Choice[];
  readonly disabled?: boolean;
  readonly exclude?: readonly string[];
}

/** A choice from more than fit into a list, found by typing. */
export const RemoteSelect = (
  props: Shared &
    (
      | { multiple?: false; value?: string | null; onChange?: (value: string | undefined, choice?: Choice) => void }
      | { multiple: true; value?: readonly string[] | null; onChange?: (value: string[], choices?: Choice[]) => void }
    ),
) => {
  const { t } = useTranslation('ui');
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [fetching, setFetching] = useState(false);
  const seen = useRef(new Map<string, Choice>());
  const turn = useRef(0);
  const { search, known = [], exclude = [] } = props;

  const ask = useCallback(
    async (text: string) => {
      const mine = ++turn.current;
      setFetching(true);
      const choices = await search(text);
      if (mine !== turn.current) return;
      for (const choice of choices) seen.current.set(choice.value, choice);
      setFound(choices);
      setFetching(false);
    },
    [search],
  );

  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => void ask(typed), typed ? 250 : 0);
    return () => clearTimeout(timer);
  }, [typed, ask]);

  const chosen = useMemo(() => [props.value ?? []].flat(), [props.value]);
  const options = useMemo(() => {
    // What was found stands first, so that Enter takes it; the chosen ones stay for their labels.
    const all = new Map((typed ? [...found, ...known] : [...known, ...found]).map((choice) => [choice.value, choice]));
    for (const value of chosen) if (!all.has(value) && seen.current.has(value)) all.set(value, seen.current.get(value)!);
    return [...all.values()].filter(({ value }) => chosen.includes(value) || !exclude.includes(value));
  }, [known, found, chosen, exclude, typed]);
  const choice = (value: string): Choice | undefined => options.find((option) => option.value === value);

  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.multiple ? { mode: 'multiple' as const } : {})}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      disabled={props.disabled ?? false}
      placeholder={props.placeholder ?? t('searchByName')}
      value={(props.multiple ? chosen : (chosen[0] ?? null)) as never}
      options={options.map(({ value, label, note }) => ({ value, label, note }))}
      optionRender={({ data }) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{data.label}</span>
          {data.note && <span style={{ color: 'var(--gj-ink-faint)', fontSize: 12 }}>{data.note}</span>}
        </span>
      )}
      notFoundContent={fetching ? t('searching') : t('nothingFound')}
      onOpenChange={(open) => open && found.length === 0 && setTyped('')}
      onChange={(next: string | string[] | null) => {
        if (props.multiple)
          props.onChange?.(
            (next ?? []) as string[],
            ((next ?? []) as string[]).flatMap((value) => choice(value) ?? []),
          );
        else props.onChange?.((next as string | null) ?? undefined, choice(next as string));
      }}
    />
  );
};
