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
