/** What this browser keeps under a name; undefined where it keeps nothing, or something else. */
export const readStored = <Value>(key: string): Value | undefined => {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
};

/** Has this browser keep a value, or with undefined forget it; answers whether there was room. */
export const writeStored = (key: string, value: unknown): boolean => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
