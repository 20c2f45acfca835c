import { type LocalDate, kernelRefusals, present, refuseUnless } from '@gongjian/kernel';
import type { Correction } from '../brand.commands.js';
import { brandRefusals } from '../brand.refusals.js';
import type { Brand } from '../brand.state.js';
import { type Context, inOrder } from './days.js';

const checkRecognition = (state: Brand, correction: NonNullable<Correction['recognition']>, { today }: Context): void => {
  const index = state.recognitions.findIndex(({ level }) => level === correction.level);
  const recognition = present(state.recognitions[index], brandRefusals.BRAND_RECOGNITION_UNKNOWN, { field: 'recognition.level' });
  const recognisedOn = correction.recognisedOn ?? recognition.recognisedOn;
  const before = state.recognitions[index - 1]?.recognisedOn ?? state.reachedOn.cultivated;
  inOrder([before, recognisedOn, state.recognitions[index + 1]?.recognisedOn], today, 'recognition.recognisedOn');
  const issuedOn = correction.issuedOn ?? recognition.document.issuedOn;
  refuseUnless(issuedOn <= recognisedOn, brandRefusals.BRAND_DOCUMENT_AFTER_RECOGNITION, { field: 'recognition.issuedOn' });
};

const checkCheck = (state: Brand, checkedOn: LocalDate, { today }: Context): void => {
  refuseUnless(state.checks.length > 0, brandRefusals.BRAND_CHECK_UNKNOWN, { field: 'checkedOn' });
  inOrder([state.pilot?.startedOn, checkedOn, state.recognitions[0]?.recognisedOn], today, 'checkedOn');
};

/** Refuses a correction that names no entry of this brand, or that would make its days impossible. */
export const checkCorrection = (correction: Correction, state: Brand, context: Context): void => {
  present(context.corrected, kernelRefusals.CORRECTED_ENTRY_UNKNOWN, { field: 'corrects' });
  if (correction.checkedOn !== undefined) checkCheck(state, correction.checkedOn, context);
  if (correction.recognition) checkRecognition(state, correction.recognition, context);
};
