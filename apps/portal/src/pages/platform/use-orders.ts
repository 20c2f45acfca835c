import type { RefusalLike } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CombinedError, useMutation } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import {
  DropKeptProjectionDocument,
  RebuildProjectionDocument,
  RetryProjectionDocument,
  RollBackProjectionDocument,
  SkipProjectionEventDocument,
} from './projections.documents.js';

/** What may be ordered of a read model without further words. */
export type Order = 'retry' | 'rebuild' | 'rollBack' | 'drop';

interface Answered {
  readonly data?: Readonly<Record<string, { readonly refusal?: RefusalLike | null | undefined }>> | undefined;
  readonly error?: CombinedError | undefined;
}

/** The orders of an administrator, and the refusal that the last one met. */
export const useOrders = (onDone: () => void) => {
  const { t } = useTranslation('ui');
  const [, retry] = useMutation(RetryProjectionDocument);
  const [, rebuild] = useMutation(RebuildProjectionDocument);
  const [, rollBack] = useMutation(RollBackProjectionDocument);
  const [, drop] = useMutation(DropKeptProjectionDocument);
  const [, skip] = useMutation(SkipProjectionEventDocument);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const outcome = ({ data, error }: Answered): RefusalLike | undefined =>
    error ? refusalOf(error, t) : (Object.values(data ?? {})[0]?.refusal ?? undefined);
  return {
    refusal,
    give: async (order: Order, name: string) => {
      const answered = await { retry, rebuild, rollBack, drop }[order]({ name });
      setRefusal(outcome(answered));
      onDone();
    },
    skip: async (projection: string, eventId: string, reason: string) => {
      const met = outcome(await skip({ input: { projection, eventId, reason } }));
      if (!met) onDone();
      return { refusal: met };
    },
  };
};
