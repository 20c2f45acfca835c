import { type Choice, RemoteSelect } from '@gongjian/ui/forms';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { answerOf } from '../client/answer-of.js';
import { graphql } from '../gql/index.js';
import type { UnitKind } from '../gql/graphql.js';

const FindUnits = graphql(`
  query FindUnits($filter: UnitFilter) {
    units(filter: $filter, first: 20) {
      nodes {
        id
        name
        kind
        parent {
          id
          name
        }
      }
    }
  }
`);

/** Finds units by name, optionally of one kind or below one unit. */
const useFindUnits = (kind?: UnitKind, parentId?: string) => {
  const client = useClient();
  const { t } = useTranslation('terms');
  return useCallback(
    async (text: string): Promise<Choice[]> => {
      const filter = { ...(text ? { text } : {}), ...(kind ? { kind } : {}), ...(parentId ? { parentId } : {}) };
      const { data } = await answerOf(client, FindUnits, { filter });
      return (data?.units.nodes ?? []).map((unit) => ({
        value: unit.id,
        label: unit.name,
        note: unit.parent?.name ?? t(`unitKind.${unit.kind}`),
      }));
    },
    [client, kind, parentId, t],
  );
};

interface Named {
  readonly id: string;
  readonly name: string;
}

const choicesOf = (units: readonly Named[] = []): Choice[] => units.map(({ id, name }) => ({ value: id, label: name }));

interface Common {
  readonly id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly kind?: UnitKind;
  readonly parentId?: string;
  /** Units whose names are known beforehand, such as the one already chosen. */
  readonly known?: readonly Named[];
  readonly exclude?: readonly string[];
}

/** One unit, found by typing a part of its name. */
export const UnitPicker = ({
  kind,
  parentId,
  known,
  ...rest
}: Common & { value?: string | null; onChange?: (id: string | undefined, unit?: Named) => void }) => (
  <RemoteSelect
    {...rest}
    known={choicesOf(known)}
    search={useFindUnits(kind, parentId)}
    onChange={(id, choice) => rest.onChange?.(id, choice && { id: choice.value, name: choice.label })}
  />
);

/** Several units. */
export const UnitsPicker = ({
  kind,
  parentId,
  known,
  ...rest
}: Common & { value?: readonly string[] | null; onChange?: (ids: string[], units?: Named[]) => void }) => (
  <RemoteSelect
    {...rest}
    multiple
    known={choicesOf(known)}
    search={useFindUnits(kind, parentId)}
    onChange={(ids, choices) =>
      rest.onChange?.(
        ids,
        choices?.map(({ value, label }) => ({ id: value, name: label })),
      )
    }
  />
);
