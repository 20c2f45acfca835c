import type { RefusalLike } from '@gongjian/ui';
import type { Submitted } from '@gongjian/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { refusalOf } from '../../../client/refusal-of.js';
import { DropProcessStepDocument, RetryProcessDocument, RetryProcessStepDocument } from './processes.documents.js';

/** The orders of an administrator about processes, and the refusal that the last retry met. */
export const useProcessOrders = (onDone: () => void) => {
  const { t } = useTranslation('ui');
  const [, again] = useMutation(RetryProcessDocument);
  const [, anew] = useMutation(RetryProcessStepDocument);
  const [, drop] = useMutation(DropProcessStepDocument);
  const [refusal, setRefusal] = useState<RefusalLike>();
  const settle = (met: RefusalLike | undefined): void => {
    setRefusal(met);
    onDone();
  };
  return {
    refusal,
    retryProcess: async (name: string) => {
      const { data, error } = await again({ name });
      settle(error ? refusalOf(error, t) : (data?.retryProcess.refusal ?? undefined));
    },
    retryStep: async (stepId: string) => {
      const { data, error } = await anew({ input: { stepId } });
      settle(error ? refusalOf(error, t) : (data?.retryProcessStep.refusal ?? undefined));
    },
    drop: async (stepId: string, reason: string): Promise<Submitted> => {
      const { data, error } = await drop({ input: { stepId, reason } });
      const met = error ? refusalOf(error, t) : (data?.dropProcessStep.refusal ?? undefined);
      if (!met) settle(undefined);
      return { refusal: met };
    },
  };
};
