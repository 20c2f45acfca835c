const escaped = /\\u(0000|d[89a-f])/i;
const unfit = /[\0\ud800-\udfff]/;

/** The text without NUL and lone surrogates. */
export const cleanText = (text: string): string => (unfit.test(text) ? Buffer.from(text).toString().replaceAll('\0', '\ufffd') : text);

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [cleanText(name), clean(inner)]));
  }
  return value;
};

/** The value as JSON that PostgreSQL takes: NUL and lone surrogates, which it cannot hold, become U+FFFD. */
export const storableJson = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.includes('\\u') && escaped.test(text) ? JSON.stringify(clean(value)) : text;
};

/** The value as text that PostgreSQL takes, without NUL and lone surrogates. */
export const storableText = (value: unknown): string =>
  typeof value === 'string' ? cleanText(value) : typeof value === 'object' ? storableJson(value) : String(value);
