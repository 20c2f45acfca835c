import { type RefusalLike } from '@gongjian/ui';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { refusalOf } from './refusal-of.js';
import { newId } from './new-id.js';

/** How a command ended: its payload, or the refusal that stands in the way. */
export interface Outcome<Payload> {
  readonly payload?: Payload;
  readonly refusal?: RefusalLike;
}

interface PayloadLike {
  readonly refusal?: RefusalLike | null;
}

type PayloadOf<Data> = Data extends { readonly __typename?: 'Mutation' }
  ? NonNullable<Exclude<Data[keyof Data], 'Mutation' | undefined>>
  : NonNullable<Data[keyof Data]>;
type InputOf<Variables> = Variables extends { input: infer Input }
  ? Omit<Input, 'commandId'> & { commandId?: string }
  : Record<string, never>;

/** Gives one command. The same content sent again after a lost answer goes under the same id, so that it cannot happen twice. */
export const useCommand = <Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) => {
  const client = useClient();
  const { t } = useTranslation('ui');
  const [pending, setPending] = useState(false);
  const last = useRef({ content: '', id: '' });

  const run = useCallback(
    async (input: InputOf<Variables>): Promise<Outcome<PayloadOf<Data>>> => {
      const content = JSON.stringify(input);
      if (last.current.content !== content) last.current = { content, id: newId() };
      setPending(true);
      try {
        const variables = { input: { commandId: last.current.id, ...input } } as unknown as Variables;
        const { data, error } = await client.mutation(mutation, variables).toPromise();
        if (error) return { refusal: refusalOf(error, t) };
        last.current = { content: '', id: '' };
        const payload = Object.values(data as Record<string, unknown>).find((value) => typeof value === 'object') as PayloadOf<Data> &
          PayloadLike;
        return payload.refusal ? { payload, refusal: payload.refusal } : { payload };
      } finally {
        setPending(false);
      }
    },
    [client, mutation, t],
  );
  return { run, pending };
};
