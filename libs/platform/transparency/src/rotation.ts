import { Refusal } from '@gongjian/kernel';
import { type VerifierKey, originOf, parseVerifierKey } from '@gongjian/proof';
import { linesIn } from './disk.js';
import { addSigningKey, nodeCryptography, parseSigningKey, readSigningKeys, retireSigningKey } from './keys.js';
import { placesOf } from './places.js';
import { transparencyRefusals } from './transparency.refusals.js';

/** Where the signing keys of a log are, and whether the environment gives others in their place. */
export interface SigningKeysOf {
  readonly dataDirectory: string;
  readonly logId: string;
  readonly fromEnvironment?: string | undefined;
}

/** A key of the log: whether it signs the next tree head, or only verifies what it signed. */
export interface ListedKey {
  readonly id: string;
  readonly text: string;
  readonly signs: boolean;
}

/** The keys of a log, those that no longer sign first. A key that has not signed yet is no published one. */
export const listSigningKeys = async ({ dataDirectory, logId, fromEnvironment }: SigningKeysOf): Promise<ListedKey[]> => {
  const places = placesOf(dataDirectory, logId);
  const published = await Promise.all((await linesIn(places.keys)).map((text) => parseVerifierKey(nodeCryptography, text)));
  const given = fromEnvironment?.split(/\s+/).filter(Boolean);
  const kept = (given ? await Promise.all(given.map(parseSigningKey)) : await readSigningKeys(places.secrets)).map(({ key }) => key);
  const signing = new Set(kept.map(({ text }) => text));
  const known = published.filter((key): key is VerifierKey => key !== undefined && !signing.has(key.text));
  return [...known.map((key) => ({ key, signs: false })), ...kept.map((key) => ({ key, signs: true }))].map(({ key, signs }) => ({
    id: key.id,
    text: key.text,
    signs,
  }));
};

/** What a rotation came to: keys by their ids. */
export interface SigningRotated {
  /** The new key, undefined where old ones were retired alone. */
  readonly added: VerifierKey | undefined;
  readonly signing: readonly string[];
  readonly retired: readonly string[];
}

/**
 * Makes a new key sign from the next tree head on. The projector reads the file at each head, and publishes a key before it signs; what
 * an old key signed goes on to be checked by its published part. A new one beside the old gives witnesses time to be told.
 */
export const rotateSigningKey = async (
  { dataDirectory, logId, fromEnvironment }: SigningKeysOf,
  { old }: { readonly old: 'retire' | 'keep' | 'only retire' },
): Promise<SigningRotated> => {
  const places = placesOf(dataDirectory, logId);
  const params = { file: places.secrets };
  if (fromEnvironment) throw new Refusal(transparencyRefusals.SIGNING_KEYS_IN_ENVIRONMENT, { params });
  const before = await readSigningKeys(places.secrets);
  if (before.length === 0) throw new Refusal(transparencyRefusals.SIGNING_KEY_MISSING, { params });
  if (old === 'only retire' && before.length === 1) throw new Refusal(transparencyRefusals.SIGNING_KEY_ALONE);
  if (old === 'retire' && (await linesIn(places.witnesses)).length > 0) throw new Refusal(transparencyRefusals.SIGNING_KEY_WITNESSED);
  const added = old === 'only retire' ? undefined : await addSigningKey(places.secrets, originOf(logId));
  const leaving = old === 'keep' ? [] : added ? before : before.slice(0, -1);
  for (const { key } of leaving) await retireSigningKey(places.secrets, key.id);
  const signing = (await readSigningKeys(places.secrets)).map(({ key }) => key.id);
  return { added, signing, retired: leaving.map(({ key }) => key.id) };
};
