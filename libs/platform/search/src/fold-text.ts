const spoken = /[\p{L}\p{N}]/u;
const blank = 32;

/** What each code point is compared as, plus one; zero where it has not been worked out. A place in the folded text is the same place in the text itself. */
const known = new Uint32Array(0x11_0000);

const folded = (code: number): number => {
  const char = String.fromCodePoint(code);
  if (!spoken.test(char)) return blank;
  const plain = char.normalize('NFKC').toLowerCase();
  const first = plain.codePointAt(0)!;
  return plain.length === char.length && String.fromCodePoint(first) === plain ? first : code;
};

/** One code point as it is compared: small letters, half width; whatever is neither letter nor number is a blank. */
const foldedCode = (code: number): number => {
  const before = known[code]!;
  if (before) return before - 1;
  const now = folded(code);
  known[code] = now + 1;
  return now;
};

/** The code points of the text as search compares them. */
export const codesOf = (text: string): number[] => {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at)!;
    codes.push(foldedCode(code));
    if (code > 0xffff) {
      at += 1;
      if (codes.at(-1) === blank) codes.push(blank);
    }
  }
  return codes;
};

/** How many code points are made text at once. */
const most = 8_192;

/** The text as search compares it, character by character at the same places. */
export const foldText = (text: string): string => {
  const codes = codesOf(text);
  let whole = '';
  for (let at = 0; at < codes.length; at += most) whole += String.fromCodePoint(...codes.slice(at, at + most));
  return whole;
};

/** The words that were asked for, folded. */
export const termsOf = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** A number or a whole question as one key: its letters and numbers alone. */
export const keyOf = (text: string): string => termsOf(text).join('');
