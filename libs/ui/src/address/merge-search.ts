/** The search part of an address after some of its values changed. */
export const merged = (now: URLSearchParams, changes: Readonly<Record<string, unknown>>): URLSearchParams => {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '' || value === false) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
};

/** What of the address goes along to every other page: the dates of the time machine. */
export const kept = (search: URLSearchParams): string => {
  const along = new URLSearchParams();
  for (const name of ['asOf', 'trueOn']) if (search.get(name)) along.set(name, search.get(name)!);
  return along.toString();
};

/** An address with what goes along. */
export const keeping = (to: string, search: URLSearchParams): string => {
  const along = kept(search);
  if (!along || /[?&](asOf|trueOn)=/.test(to)) return to;
  const [path = '', hash] = to.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}${along}${hash ? `#${hash}` : ''}`;
};
