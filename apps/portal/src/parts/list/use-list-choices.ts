import type { Address } from '@gongjian/ui';
import { type Column, parseColumns } from '@gongjian/ui/lists';
import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { readStored, writeStored } from '../stored.js';
import { type SavedView, searchOf } from './views.js';

interface Kept {
  readonly views?: readonly SavedView[];
  /** As they stand in an address. */
  readonly columns?: string;
}

/** What a person chose of a list: its columns, and views under names. */
export interface ListChoices {
  readonly columns: readonly string[] | undefined;
  /** Takes the columns to show; undefined for those of everybody. */
  readonly chooseColumns: (columns: readonly string[] | undefined) => void;
  readonly views: readonly SavedView[];
  /** What the address shows now, as a view holds it. */
  readonly search: string;
  /** What of the address belongs to a view. */
  readonly names: readonly string[];
  /** Keeps the views; answers whether the browser had room. */
  readonly keepViews: (change: (views: readonly SavedView[]) => readonly SavedView[]) => boolean;
}

/** The choices for a list: those in the address, else those kept in this browser for this person. */
export const useListChoices = (
  list: string,
  filters: readonly { readonly name: string }[],
  columns: readonly Pick<Column<never>, 'key' | 'extra' | 'from'>[],
  address: Address,
): ListChoices => {
  const { viewer } = useSession();
  const key = `gongjian.list.${viewer?.person.id ?? 'visitor'}.${list}`;
  const [kept, setKept] = useState<Kept>(() => readStored(key) ?? {});
  const keep = (change: (now: Kept) => Kept): boolean => {
    // Another tab may have kept something since.
    const next = change(readStored<Kept>(key) ?? kept);
    if (!writeStored(key, next)) return false;
    setKept(next);
    return true;
  };
  const chosen = parseColumns(address.get('columns'), columns) ?? parseColumns(kept.columns, columns);
  const names = [...filters.map(({ name }) => name), 'sort', 'columns'];
  return {
    columns: chosen,
    chooseColumns: (next) => {
      const text = next?.join(',');
      keep(({ columns: _, ...rest }) => (text ? { ...rest, columns: text } : rest));
      address.set({ columns: text });
    },
    views: kept.views ?? [],
    search: searchOf(names, (name) => (name === 'columns' ? chosen?.join(',') : address.get(name))),
    names,
    keepViews: (change) => keep((now) => ({ ...now, views: change(now.views ?? []) })),
  };
};
