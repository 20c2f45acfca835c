import { Ed25519Missing, type Subtle, type Verdict, verifyFile, webCryptography } from '@gongjian/proof';
import { useEffect, useState } from 'react';
import { address } from '../../client/addresses.js';

/** The outcome of a check, or why this browser cannot make one. */
export type Outcome = Verdict | { readonly problem: 'NO_CRYPTO' | 'NO_ED25519'; readonly about?: string };

const check = async (file: File, trusted: readonly string[]): Promise<Outcome> => {
  // Browsers offer it to pages that came over a secure connection alone.
  const subtle = globalThis.crypto?.subtle as unknown as Subtle | undefined;
  if (!subtle) return { problem: 'NO_CRYPTO' };
  try {
    return await verifyFile(new Uint8Array(await file.arrayBuffer()), webCryptography(subtle), trusted);
  } catch (error) {
    if (error instanceof Ed25519Missing) return { problem: 'NO_ED25519' };
    throw error;
  }
};

/** Checks a file in the browser; undefined while there is none or it is being checked. */
export const useVerdict = (file: File | undefined, keys: string): Outcome | undefined => {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let wanted = true;
    setOutcome(undefined);
    const trusted = keys
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (file) void check(file, trusted).then((found) => wanted && setOutcome(found));
    return () => {
      wanted = false;
    };
  }, [file, keys]);
  return outcome;
};

/** The keys that this platform publishes, to compare with; undefined where they cannot be had. The file is not told to anybody. */
export const usePublishedKeys = (): readonly string[] | undefined => {
  const [keys, setKeys] = useState<readonly string[]>();
  useEffect(() => {
    fetch(address('transparency/key')).then(
      async (answer) => answer.ok && setKeys((await answer.text()).split('\n').filter(Boolean)),
      () => undefined,
    );
  }, []);
  return keys;
};
