import { createHash, randomBytes } from 'node:crypto';
import type { Case, Step, User } from './case.js';
import { calls, type Scope } from './calls.js';
import { describeError } from './errors.js';
import { AnyOrder, normalise } from './normalise.js';
import type { StepEvent } from './requests.js';
import type { Subject } from './subject.js';

interface Play extends Scope {
  /** The ids of events by the names they have in the case. */
  ids: Map<string, string>;
  /** Results that later steps use. */
  kept: Map<string, unknown>;
}

/** Plays the steps of a case on streams of its own; gives their results as they would have been recorded. */
const play = async (subject: Subject, { steps }: Case): Promise<unknown[]> => {
  const scene: Play = { subject, prefix: `t${randomBytes(6).toString('hex')}`, feeds: new Map(), ids: new Map(), kept: new Map() };
  const results: unknown[] = [];
  try {
    for (const step of steps) results.push(await playStep(scene, step));
  } finally {
    for (const feed of scene.feeds.values()) feed.cancel();
  }
  return normalise(results, scene.prefix, scene.ids);
};

/** Plays cases, so many at a time; what each came to, by its id. */
export const playAll = (subject: Subject, cases: readonly Case[], atOnce: number): ReadonlyMap<string, Promise<unknown[]>> => {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  return new Map(
    cases.map((one, index) => {
      const played = lanes[index % atOnce]!.then(() => play(subject, one));
      // Whoever looks at this case is told of its failure, and the next one is played all the same.
      lanes[index % atOnce] = played.catch(() => undefined);
      return [one.id, played];
    }),
  );
};

const playStep = async (scene: Play, { call, args = {}, as = '', show, ignore, until, ms = 5000, user }: Step): Promise<unknown> => {
  if (call === 'parallel') return new AnyOrder(await Promise.all((args['steps'] as Step[]).map((step) => playStep(scene, step))));
  const filled = fill(scene, args) as Record<string, unknown>;
  const scope = user ? { ...scene, subject: scene.subject.as(fill(scene, user) as User) } : scene;
  const deadline = Date.now() + ms;
  let outcome: unknown;
  do {
    if (outcome !== undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    outcome = await attempt(scope, call, filled, as);
  } while (!isMet(outcome, until) && Date.now() < deadline);
  if (as) scene.kept.set(as, outcome);
  if (ignore) return 'ignored';
  if (!show || (outcome as { error?: unknown }).error) return outcome;
  return Object.fromEntries(show.map((path) => [path, at(outcome, path)]));
};

const attempt = async (scope: Scope, call: string, args: Record<string, unknown>, as: string): Promise<unknown> => {
  const run = calls[call];
  if (!run) throw new Error(`No call is named ${call}.`);
  try {
    return (await run(scope, args, as)) ?? 'ok';
  } catch (error) {
    return { error: describeError(error) };
  }
};

const isMet = (outcome: unknown, until: Record<string, string> = {}): boolean =>
  Object.entries(until).every(([path, value]) => String(at(outcome, path)) === String(value));

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

/** Puts the prefix, kept results and events in the place of what stands for them. */
const fill = (scene: Play, value: unknown, key = ''): unknown => {
  if (key === 'events' && Array.isArray(value)) return value.flatMap((event: string | StepEvent) => eventsOf(scene, event));
  if (typeof value === 'string') {
    const [, name = '', path = ''] = /^@(\w+)\.(.+)$/.exec(value) ?? [];
    return name ? at(scene.kept.get(name), path) : value.replaceAll('{p}', scene.prefix);
  }
  if (Array.isArray(value)) return value.map((part) => fill(scene, part));
  if (typeof value !== 'object' || value === null) return value;
  if ('letters' in value) return 'x'.repeat(value.letters as number);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(scene, part, name)]));
};

const eventsOf = (scene: Play, event: string | StepEvent): StepEvent[] => {
  if (typeof event !== 'string') return [{ ...(fill(scene, event) as StepEvent), id: idOf(scene, event.id) }];
  const [, letters = '', first, last] = /^([a-z]+)(\d+)\.\.[a-z]+(\d+)$/.exec(event) ?? [];
  const names = letters
    ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${letters}${Number(first) + index}`)
    : [event];
  return names.map((name) => ({ id: idOf(scene, name), data: { is: name } }));
};

const idOf = ({ prefix, ids }: Play, name: string): string => {
  const hex = createHash('sha256').update(`${prefix} ${name}`).digest('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
  ids.set(id, name);
  return id;
};
