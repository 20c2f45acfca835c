import type { FormInstance } from 'antd';
import { useState } from 'react';
import type { RefusalLike } from '../feedback/refusal.types.js';
import { correctedField, refusedField } from './refused-field.js';

/** What was refused, until the field that it is about is changed. */
export interface Refused {
  readonly refusal: RefusalLike | undefined;
  /** Takes what a command answered; undefined where it was carried out. */
  readonly tell: (refusal: RefusalLike | undefined) => void;
  /** Takes the fields that were changed, by their names. */
  readonly changed: (fields: object) => void;
}

/** Holds a refusal; of an antd form it stands beside its field as well. */
export const useRefusal = (form?: FormInstance): Refused => {
  const [refusal, setRefusal] = useState<RefusalLike>();
  return {
    refusal,
    tell: (next) => {
      setRefusal(next);
      if (form && next) refusedField(form, next);
    },
    changed: (fields) => {
      if (correctedField(form, refusal, fields)) setRefusal(undefined);
    },
  };
};

/** What of one draft is otherwise in the next, as `changed` takes it. */
export const differing = <Draft extends object>(before: Draft, after: Draft): Partial<Draft> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name as keyof Draft])) as Partial<Draft>;
