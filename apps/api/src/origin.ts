type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const first = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** Whether a browser sends from our own pages. What names no origin is no browser's cross-site request: those always do. */
export const isOwnOrigin = (headers: Headers, allowed: readonly string[]): boolean => {
  const origin = first(headers['origin']);
  if (origin === undefined) return first(headers['sec-fetch-site']) !== 'cross-site';
  if (allowed.includes(origin)) return true;
  try {
    return new URL(origin).host === first(headers['host']);
  } catch {
    return false;
  }
};
