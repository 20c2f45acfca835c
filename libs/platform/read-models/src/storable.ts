const escaped = /\\u(0000|d[89a-f])/i;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return Buffer.from(value).toString().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [clean(name), clean(inner)]));
  }
  return value;
};

/** The value as JSON that PostgreSQL takes: NUL and lone surrogates, which it cannot hold, become U+FFFD. */
export const storableJson = (value: object | string): string => {
  const text = JSON.stringify(value);
  return text.includes('\\u') && escaped.test(text) ? JSON.stringify(clean(value)) : text;
};
