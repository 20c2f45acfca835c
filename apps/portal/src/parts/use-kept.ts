import { useCallback, useEffect, useState } from 'react';
import { useViewer } from '../session/session.js';

const read = <Value>(key: string): Value | undefined => {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // A browser that keeps nothing, or something else under our name: the form simply starts empty.
    return undefined;
  }
};

const write = (key: string, value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without room the form still works; only leaving it loses what was written.
  }
};

/** What is being written, kept in this browser for this person until it is handed in or given up. */
export const useKept = <Value>(name: string, initial: Value) => {
  const key = `gongjian.draft.${useViewer().person.id}.${name}`;
  const [kept] = useState(() => read<Value>(key));
  const [value, setValue] = useState(kept ?? initial);
  const [changed, setChanged] = useState(kept !== undefined);
  useEffect(() => {
    if (changed) write(key, value);
  }, [key, value, changed]);
  const set = useCallback((next: Value) => {
    setChanged(true);
    setValue(next);
  }, []);
  /** Forgets what was kept; with `back` the form begins anew. */
  const forget = useCallback(
    (back?: Value) => {
      setChanged(false);
      write(key, undefined);
      if (back !== undefined) setValue(back);
    },
    [key],
  );
  return { value, set, forget, restored: kept !== undefined, changed };
};
