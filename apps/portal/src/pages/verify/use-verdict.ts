import { type Verdict, verifyFile } from '@gongjian/proof';
import { useEffect, useState } from 'react';
import { cryptography } from './cryptography.js';

const check = async (file: File, trusted: readonly string[]): Promise<Verdict> =>
  verifyFile(new Uint8Array(await file.arrayBuffer()), cryptography, trusted);

/** Checks a file in the browser; undefined while there is none or it is being checked. */
export const useVerdict = (file: File | undefined, keys: string): Verdict | undefined => {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let wanted = true;
    setVerdict(undefined);
    const trusted = keys
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (file) void check(file, trusted).then((found) => wanted && setVerdict(found));
    return () => {
      wanted = false;
    };
  }, [file, keys]);
  return verdict;
};
