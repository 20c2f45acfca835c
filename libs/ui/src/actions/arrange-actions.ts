import type { ActionLike } from '../feedback/refusal.types.js';

/** Which actions stand as buttons, which below “more”, and which one is the main one. */
export interface Arrangement {
  readonly shown: readonly ActionLike[];
  readonly more: readonly ActionLike[];
  readonly main: string | undefined;
}

/** Allowed ones first, then by weight; the barred ones fill up what room is left, save those that the phase keeps from everybody. The quiet ones are never the main one. */
export const arranged = (
  actions: readonly ActionLike[],
  order: readonly string[],
  limit: number,
  quiet: readonly string[] = [],
): Arrangement => {
  const weight = ({ name }: ActionLike): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = actions.filter(({ inPhase }) => inPhase).sort((a, b) => Number(b.allowed) - Number(a.allowed) || weight(a) - weight(b));
  const room = sorted.length <= limit ? limit : limit - 1;
  const main = sorted.find(({ allowed, name }) => allowed && !quiet.includes(name) && (order.length === 0 || order.includes(name)));
  return { shown: sorted.slice(0, room), more: sorted.slice(room), main: main?.name };
};
