import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes, the least that OWASP advises. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password. */
export const passwordHash = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let nobodysHash: Promise<string> | undefined;

/** Whether it is the password; takes as long where there is no such person. */
export const isPassword = async (kept: string | undefined, password: string): Promise<boolean> => {
  nobodysHash ??= passwordHash('nobody has this password');
  const matches = await verify(kept ?? (await nobodysHash), password.normalize('NFKC'));
  return kept !== undefined && matches;
};
