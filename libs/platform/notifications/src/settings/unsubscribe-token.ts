import { timingSafeEqual } from 'node:crypto';
import { Id } from '@gongjian/kernel';
import type { Keyring } from '@gongjian/identity';

const purpose = 'unsubscribe';

/** What stands in the link by which a mail is unsubscribed from: whose it is, and the platform's mark on that. */
export const unsubscribeToken = (keyring: Keyring, personId: Id): string => `${personId}.${keyring.markOf(purpose, personId)}`;

/** Whose link it is; undefined where the platform has not made it. */
export const personOf = (keyring: Keyring, token: string): Id | undefined => {
  const [personId = '', mark = ''] = token.split('.');
  if (!Id.safeParse(personId).success) return undefined;
  const [given, made] = [Buffer.from(mark), Buffer.from(keyring.markOf(purpose, personId))];
  return given.length === made.length && timingSafeEqual(given, made) ? personId : undefined;
};
