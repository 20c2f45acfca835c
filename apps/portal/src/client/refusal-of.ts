import type { RefusalLike } from '@gongjian/ui';
import type { CombinedError } from 'urql';

interface Extensions {
  readonly code?: string;
  readonly whatToDo?: string;
  readonly field?: string;
  readonly reference?: string;
}

type NetworkWords = (key: 'error.network' | 'error.networkDo') => string;

/** What is said where the platform cannot be reached. */
export const unreached = (t: NetworkWords): RefusalLike => ({
  code: 'NETWORK',
  message: t('error.network'),
  whatToDo: t('error.networkDo'),
});

/** An error of the transport or of a query in the shape of a refusal, so that people see both alike. */
export const refusalOf = (
  error: CombinedError,
  t: (key: 'error.network' | 'error.networkDo' | 'error.reloadDo') => string,
): RefusalLike => {
  const [first] = error.graphQLErrors;
  if (!first) return unreached(t);
  const { code, whatToDo, field, reference } = first.extensions as Extensions;
  return {
    code: reference ? `${code ?? 'INTERNAL'} · ${reference}` : (code ?? 'INTERNAL'),
    message: first.message,
    whatToDo: whatToDo ?? t('error.reloadDo'),
    field: field ?? null,
  };
};
