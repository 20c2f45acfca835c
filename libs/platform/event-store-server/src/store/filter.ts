import { LRUCache } from 'lru-cache';
import { createContext, Script, type Context } from 'node:vm';
import type { FilterSpec } from './contract.js';

/** What a filter looks at. */
interface Named {
  stream: string;
  type: string;
}

/** Tells which of these events pass; throws SlowExpression where that cannot be told in time. */
export type Filter = (events: readonly Named[]) => boolean[];

/** A regular expression that goes on looking for a match without end. */
export class SlowExpression extends Error {}

/** A filter ready for use; throws SyntaxError where the regular expression is none. */
export const compileFilter = ({ on, prefixes, regex }: FilterSpec): Filter => {
  const test = regex === '' ? byPrefix(prefixes) : byExpression(compileRegex(regex));
  return (events) => test(events.map((event) => event[on]));
};

type Test = (texts: readonly string[]) => boolean[];

const byPrefix =
  (prefixes: readonly string[]): Test =>
  (texts) =>
    texts.map((text) => prefixes.some((prefix) => text.startsWith(prefix)));

const KNOWN_TEXTS = 1_000;
const TIME_LIMIT_MS = 250;
const script = new Script('texts.map((text) => expression.test(text))');
let context: Context | undefined;

/** Expressions come from clients and may backtrack without end: the engine is stopped then, and never tried with this one again. */
const byExpression = (expression: RegExp): Test => {
  const known = new LRUCache<string, boolean>({ max: KNOWN_TEXTS });
  let slow: SlowExpression | undefined;
  return (texts) => {
    if (slow) throw slow;
    const verdicts = new Map<string, boolean>();
    const unknown = new Set<string>();
    for (const text of texts) {
      const verdict = known.get(text);
      if (verdict === undefined) unknown.add(text);
      else verdicts.set(text, verdict);
    }
    if (unknown.size > 0) {
      try {
        context ??= createContext({});
        Object.assign(context, { expression, texts: [...unknown] });
        const found = script.runInContext(context, { timeout: TIME_LIMIT_MS }) as boolean[];
        [...unknown].forEach((text, index) => {
          verdicts.set(text, found[index] ?? false);
          known.set(text, found[index] ?? false);
        });
      } catch (error) {
        if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        slow = new SlowExpression(`The regular expression ${expression.source} takes too long.`);
        throw slow;
      }
    }
    return texts.map((text) => verdicts.get(text) ?? false);
  };
};

/** What is longer, or nested deeper, takes the engine seconds before it is used for the first time. */
const MOST_CHARACTERS = 65_536;
const DEEPEST = 250;

const FLAGS = /^\(\?([imsn]+)\)/;

/** How deep brackets go at most; those that mean themselves count as well. */
const depthOf = (source: string): number => {
  let [depth, deepest] = [0, 0];
  for (const character of source) {
    if (character === '(') deepest = Math.max(deepest, (depth += 1));
    else if (character === ')') depth -= 1;
  }
  return deepest;
};

/** A regular expression as .NET writes it, as far as the two languages differ in what people use. */
const compileRegex = (source: string): RegExp => {
  if (source.length > MOST_CHARACTERS) throw new SyntaxError(`It is longer than ${MOST_CHARACTERS} characters.`);
  if (depthOf(source) > DEEPEST) throw new SyntaxError(`It is nested deeper than ${DEEPEST} levels.`);
  const inline = FLAGS.exec(source)?.[1] ?? '';
  const flags = [...'ims'].filter((flag) => inline.includes(flag)).join('');
  const body = source
    .replace(FLAGS, '')
    .replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]?/gs, (token) => ({ '\\A': '^', '\\z': '$', '\\Z': '$' })[token] ?? token);
  return new RegExp(body, /\\p\{/i.test(body) ? `${flags}u` : flags);
};
