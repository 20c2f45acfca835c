import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** A password as it is kept: what comes out of scrypt, base64, with the salt and the costs that went in. */
export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
  /** scrypt:N:r:p. */
  readonly algorithm: string;
}

const COSTS = { N: 32_768, r: 8, p: 1 };
const BYTES = { salt: 16, hash: 32 };
const ALGORITHM = /^scrypt:(\d{1,7}):(\d{1,2}):(\d{1,2})$/;

/** Two at a time: Node has four threads for what takes long, and flushes of the log are not to wait for passwords. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

/** Runs on a thread of Node's own, beside everything else. */
const derive = (password: string, salt: Buffer, costs: typeof COSTS): Promise<Buffer> => {
  const key = lanes.shift()!.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        const maxmem = 256 * costs.N * costs.r;
        scrypt(password, salt, BYTES.hash, { ...costs, maxmem }, (error, derived) => (error ? reject(error) : resolve(derived)));
      }),
  );
  lanes.push(key.catch(() => undefined));
  return key;
};

/** Takes about a tenth of a second, so that guessing does too. */
export const hashPassword = async (password: string): Promise<PasswordHash> => {
  const salt = randomBytes(BYTES.salt);
  const key = await derive(password, salt, COSTS);
  return { salt: salt.toString('base64'), hash: key.toString('base64'), algorithm: `scrypt:${COSTS.N}:${COSTS.r}:${COSTS.p}` };
};

/** Whether this is the password that was hashed; without a hash it takes as long and is not. */
export const verifyPassword = async (password: string, kept: PasswordHash | undefined): Promise<boolean> => {
  const [, N, r, p] = ALGORITHM.exec(kept?.algorithm ?? '') ?? [];
  if (!kept || N === undefined) {
    await derive(password, Buffer.alloc(BYTES.salt), COSTS);
    return false;
  }
  const key = await derive(password, Buffer.from(kept.salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) });
  const expected = Buffer.from(kept.hash, 'base64');
  return expected.length === key.length && timingSafeEqual(expected, key);
};
