import { pinyin } from 'pinyin-pro';
import { keyOf } from './fold-text.js';

const latin = /^[a-z0-9ü]+$/;

/** Names come back in every version of an object. */
const mostKnown = 5_000;
const known = new Map<string, readonly string[]>();

/** How a name sounds: the initials of its syllables, and its whole pinyin; empty where there is nothing Chinese in it. */
export const soundsOf = (name: string): readonly string[] => {
  const plain = keyOf(name);
  const before = known.get(plain);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const sounds = /\p{Script=Han}/u.test(plain) ? spokenAs(plain) : [];
  known.set(plain, sounds);
  return sounds;
};

const spokenAs = (plain: string): readonly string[] => {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  const syllables = pinyin(plain, options);
  return [...new Set([pinyin(plain, { ...options, pattern: 'first' }).join(''), syllables.join('')])].map((sound) => sound.toLowerCase());
};

/** Whether a folded term may be meant as pinyin. */
export const isSound = (term: string): boolean => latin.test(term) && /[a-zü]/.test(term);
