import { useEffect, useState } from 'react';
import { address } from '../../client/addresses.js';

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
