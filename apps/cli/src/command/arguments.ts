import { Id, isSeen, misleadingIn, prose } from '@gongjian/kernel';
import { Failed, exitCodes } from './exit-codes.js';

/** An id as the api takes it; anything else is a wrong command line. */
export const idFrom = (given: string | undefined, what: string): Id => {
  const id = Id.safeParse(given);
  if (id.success) return id.data;
  throw new Failed(
    exitCodes.usage,
    `<${what}> 须为标识（如 process list 所列），不能是 ${given}。`,
    `<${what}> takes an id as process list shows them, not ${given}.`,
  );
};

/** A reason that people will read, as the api takes it: without surrounding blanks, and never nothing. */
export const reasonFrom = (given: string): string => {
  const reason = prose.safeParse(given);
  if (reason.success && isSeen(reason.data) && misleadingIn(reason.data, { running: true }) === undefined) return reason.data;
  throw new Failed(
    exitCodes.usage,
    '--reason 须写明原因，不能为空白，不超过 20000 字，也不能含有控制字符。',
    '--reason takes a reason in words: not blank, at most 20,000 characters and no control characters.',
  );
};
