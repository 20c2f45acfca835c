import type { HappeningLike, RefusalLike } from '@gongjian/ui';
import type { Giving } from '@gongjian/ui/forms';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type Client, type TypedDocumentNode, useClient } from 'urql';
import { refusalOf } from './refusal-of.js';
import { useSession } from '../session/session.js';
import { useRehearsals } from './rehearsals.js';
import { newId } from './new-id.js';

/** How a command ended: its payload, or the refusal that stands in the way. */
export interface Outcome<Payload> {
  readonly payload?: Payload;
  readonly refusal?: RefusalLike;
  /** Of a dry run: what would happen. */
  readonly wouldHappen?: readonly HappeningLike[];
}

interface PayloadLike {
  readonly refusal?: RefusalLike | null;
  readonly wouldHappen?: readonly HappeningLike[] | null;
}

type PayloadOf<Data> = Data extends { readonly __typename?: 'Mutation' }
  ? NonNullable<Exclude<Data[keyof Data], 'Mutation' | undefined>>
  : NonNullable<Data[keyof Data]>;
type InputOf<Variables> = Variables extends { input: infer Input }
  ? Omit<Input, 'commandId'> & { commandId?: string }
  : Record<string, never>;

/** The refusals of a session that is no longer the person's. */
const goneCodes = ['NOT_SIGNED_IN', 'SESSION_OF_ANOTHER'];

const payloadOf = (data: unknown): PayloadLike =>
  Object.values(data as Record<string, unknown>).find((value) => typeof value === 'object') as PayloadLike;

/**
 * Gives one command. The same content sent again after a lost answer goes under the same id, so that it cannot happen twice.
 * A dry run goes past the cache: what it answers has not happened.
 */
export const useCommand = <Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) => {
  const client = useClient();
  const rehearsals = useRehearsals();
  const { presence } = useSession();
  const { t } = useTranslation(['ui', 'common']);
  const [pending, setPending] = useState(false);
  const last = useRef({ content: '', id: '' });

  const give = useCallback(
    async (by: Client, input: object): Promise<Outcome<PayloadOf<Data>>> => {
      const { data, error } = await by.mutation(mutation, { input } as unknown as Variables).toPromise();
      if (error) return { refusal: refusalOf(error, t) };
      const { refusal, wouldHappen } = payloadOf(data);
      const payload = payloadOf(data) as PayloadOf<Data>;
      return { payload, ...(refusal && { refusal }), ...(wouldHappen && { wouldHappen }) };
    },
    [mutation, t],
  );

  const run = useCallback(
    async (input: InputOf<Variables>, how: Giving = {}): Promise<Outcome<PayloadOf<Data>>> => {
      if (how.dryRun) return give(rehearsals, { ...input, ...how });
      const whole = { ...input, ...how };
      const content = JSON.stringify(whole);
      if (last.current.content !== content) last.current = { content, id: newId() };
      setPending(true);
      try {
        const outcome = await give(client, { commandId: last.current.id, ...whole });
        if (outcome.payload) last.current = { content: '', id: '' };
        if (!outcome.refusal || !goneCodes.includes(outcome.refusal.code)) return outcome;
        await presence.here();
        const { title, hint } = t('common:signedInAgain', { returnObjects: true });
        return { refusal: { ...outcome.refusal, message: title, whatToDo: hint } };
      } finally {
        setPending(false);
      }
    },
    [client, give, rehearsals, presence, t],
  );
  return { run, pending };
};
