import { isFingerprint } from '../text/is-fingerprint.js';

/** The detail that stands in one line with the event's words: the first that people read, so no SHA-256. */
export const firstDetail = <Detail extends { readonly value: string }>(details: readonly Detail[]): Detail | undefined =>
  details.find(({ value }) => !isFingerprint(value));
