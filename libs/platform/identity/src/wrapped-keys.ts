import { decrypt, unpack } from './keys/cipher.js';
import type { WrappedKey } from './keys/keyring.js';
import type { MasterKeys } from './keys/master-keys.js';

/** Whether one of these master keys opens a key as a table keeps it; `about` is the name or the person that it is kept for. */
export const opens = async (masters: MasterKeys, { key, master }: WrappedKey, about: string): Promise<boolean> => {
  try {
    decrypt(await masters.of(master), unpack(key), about);
    return true;
  } catch {
    return false;
  }
};
