import { createHash } from 'node:crypto';

/** A place in the log; only the order of places counts, so results show them as p1, p2, … */
export class Place {
  constructor(
    readonly commit: bigint,
    readonly prepare: bigint,
  ) {}
}

/** Answers whose order means nothing. */
export class AnyOrder {
  constructor(readonly answers: unknown[]) {}
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const NO_PLACE = 2n ** 63n;

/** The results of a case as they were recorded: places, ids and stream names by the names they have in the case. */
export const normalise = (results: unknown[], prefix: string, names: ReadonlyMap<string, string>): unknown[] => {
  const places = [...new Set(placesIn(results))].sort((a, b) => (a < b ? -1 : 1));
  const others: string[] = [];
  const nameOfPlace = (place: bigint) => (place >= NO_PLACE ? 'none' : `p${places.indexOf(place) + 1}`);
  const nameOfId = (id: string) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    if (!others.includes(id)) others.push(id);
    return `id${others.indexOf(id) + 1}`;
  };
  const text = (value: string) => value.replace(UUID, (id) => nameOfId(id.toLowerCase())).replaceAll(prefix, '{p}');
  const walk = (value: unknown): unknown => {
    if (value instanceof Place) {
      const [commit, prepare] = [nameOfPlace(value.commit), nameOfPlace(value.prepare)];
      return commit === prepare ? commit : `${commit}/${prepare}`;
    }
    if (value instanceof AnyOrder) return value.answers.map(walk).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value === 'bigint') return `${value}`;
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      entries.map(([key, part]) => [text(key), key === 'checkpoint' ? nameOfPlace((part as Place).commit) : walk(part)]),
    );
  };
  return results.map(walk);
};

function* placesIn(value: unknown): Generator<bigint> {
  if (value instanceof Place) yield* [value.commit, value.prepare].filter((number) => number < NO_PLACE);
  else if (value instanceof AnyOrder) yield* placesIn(value.answers);
  else if (typeof value === 'object' && value !== null) {
    if ('checkpoint' in value) yield (value.checkpoint as Place).commit;
    else for (const part of Object.values(value)) yield* placesIn(part);
  }
}

/** Bytes as the recordings show them: JSON, text:…, base64:…, or a digest where they are many. */
export const readable = (bytes: Uint8Array, isJson: boolean): unknown => {
  const buffer = Buffer.from(bytes);
  if (buffer.length === 0) return undefined;
  if (buffer.length > 400) return `${buffer.length} bytes, sha256 ${createHash('sha256').update(buffer).digest('hex').slice(0, 16)}`;
  const text = buffer.toString('utf8');
  if (!Buffer.from(text).equals(buffer)) return `base64:${buffer.toString('base64')}`;
  // a parser would round numbers as long as these
  if (!isJson || /\d{16}/.test(text)) return `text:${text}`;
  try {
    return JSON.parse(text);
  } catch {
    return `text:${text}`;
  }
};

/** What is compared: texts for people are not, and where the reference itself broke any error will do. */
export const comparable = (recorded: unknown, actual: unknown): { recorded: unknown; actual: unknown } => {
  const pair = { recorded: withoutProse(recorded), actual: withoutProse(actual) };
  return { ...pair, actual: forgive(pair.recorded, pair.actual) };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutProse = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'message' && key !== 'reason');
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutProse(part)]));
};

const forgive = (recorded: unknown, actual: unknown): unknown => {
  if (Array.isArray(recorded) && Array.isArray(actual)) return actual.map((part, index) => forgive(recorded[index], part));
  if (!isObject(recorded) || !isObject(actual)) return actual;
  const entries = Object.entries(actual).map(([key, part]) => {
    const expected = recorded[key];
    const broke = key === 'error' && isObject(expected) && expected['unhandled'] === true;
    return [key, broke ? expected : forgive(expected, part)];
  });
  return Object.fromEntries(entries);
};
