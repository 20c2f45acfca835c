import type { FormInstance } from 'antd';
import type { RefusalLike } from '../feedback/refusal.types.js';
import { namePath } from './name-path.js';

/** Shows a refusal beside the field it is about, and brings that field into view. */
export const refusedField = (form: FormInstance, refusal: RefusalLike): void => {
  if (!refusal.field) return;
  const name = namePath(refusal.field);
  if (form.getFieldInstance(name) === undefined && form.getFieldValue(name) === undefined) return;
  form.setFields([{ name, errors: [refusal.message] }]);
  form.scrollToField(name, { block: 'center' });
};

/** Whether the field that a refusal is about was changed since; nothing is then said beside it any more. */
export const correctedField = (form: FormInstance | undefined, refusal: RefusalLike | undefined, changed: object): boolean => {
  const name = namePath(refusal?.field ?? '');
  const [first] = name;
  if (first === undefined || !(first in changed)) return false;
  form?.setFields([{ name, errors: [] }]);
  return true;
};
