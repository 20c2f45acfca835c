import { useCallback, useEffect, useState } from 'react';
import { useViewer } from '../session/session.js';
import { readStored, writeStored } from './stored.js';

/** What is being written, kept in this browser for this person until it is handed in or given up. */
export const useKept = <Value>(name: string, initial: Value) => {
  const key = `gongjian.draft.${useViewer().person.id}.${name}`;
  const [kept] = useState(() => readStored<Value>(key));
  const [value, setValue] = useState(kept ?? initial);
  const [changed, setChanged] = useState(kept !== undefined);
  useEffect(() => {
    // Without room the form still works; only leaving it loses what was written.
    if (changed) writeStored(key, value);
  }, [key, value, changed]);
  const set = useCallback((next: Value) => {
    setChanged(true);
    setValue(next);
  }, []);
  /** Forgets what was kept; with `back` the form begins anew. */
  const forget = useCallback(
    (back?: Value) => {
      setChanged(false);
      writeStored(key, undefined);
      if (back !== undefined) setValue(back);
    },
    [key],
  );
  return { value, set, forget, restored: kept !== undefined, changed };
};
