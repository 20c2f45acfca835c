import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a client asked of one stream, and what it was told. Times are milliseconds of one clock; `until` is Infinity where no answer came. */
export interface Operation {
  readonly client: number;
  readonly stream: string;
  readonly from: number;
  readonly until: number;
  /** An append of one value, or a read of the whole stream. */
  readonly kind: 'append' | 'read';
  readonly value?: number;
  /** An append that was stored, one that was refused for its revision, or one of which nobody knows. */
  readonly outcome: 'stored' | 'refused' | 'unknown';
  /** Where the value was stored. */
  readonly revision?: number;
  /** What was read; of a refused append, only how many values there were. */
  readonly values?: readonly number[];
  readonly seen?: number;
}

const byTime = (a: Operation, b: Operation): number => a.from - b.from;

/**
 * Why a history cannot be that of a list to which one thing happens at a time, each between its question and its answer; undefined
 * where it can. A list that only grows shows its order in the revisions, so nothing has to be searched for.
 */
export const contradiction = (operations: readonly Operation[]): string | undefined => {
  const streams = new Map<string, Operation[]>();
  for (const one of operations) streams.set(one.stream, [...(streams.get(one.stream) ?? []), one]);
  for (const [stream, own] of streams) {
    const problem = contradictionIn(own.sort(byTime));
    if (problem) return `${stream}: ${problem}`;
  }
  return undefined;
};

const contradictionIn = (operations: readonly Operation[]): string | undefined => {
  const longest = operations.reduce<readonly number[]>((most, { values = [] }) => (values.length > most.length ? values : most), []);
  if (new Set(longest).size !== longest.length) return `a value stands twice: ${longest}`;
  const askedAt = new Map(operations.filter(({ kind }) => kind === 'append').map(({ value, from }) => [value, from]));
  for (const one of operations) {
    // Everything that was answered before this was asked had happened.
    const told = Math.max(0, ...operations.filter(({ until }) => until < one.from).map(provenBy));
    const problem = one.kind === 'read' ? problemOfRead(one, longest, askedAt) : problemOfAppend(one, longest);
    if (problem) return problem;
    if (one.outcome !== 'unknown' && shownBy(one) < told) return `${shownBy(one)} values were there, and ${told} had been told before`;
  }
  return undefined;
};

/** How many values were there when the operation happened, by what it answered. */
const shownBy = ({ kind, outcome, revision, seen, values }: Operation): number =>
  kind === 'read' ? values!.length : outcome === 'stored' ? revision! : seen!;

/** How many were there after it, as far as it tells. */
const provenBy = (one: Operation): number =>
  one.outcome === 'unknown' ? 0 : shownBy(one) + (one.kind === 'append' && one.outcome === 'stored' ? 1 : 0);

const problemOfRead = (
  { values = [], until }: Operation,
  longest: readonly number[],
  askedAt: ReadonlyMap<number | undefined, number>,
): string | undefined => {
  if (values.some((value, index) => value !== longest[index])) return `two reads disagree: ${values} and ${longest}`;
  if (values.some((value) => !(askedAt.get(value)! <= until))) return 'a value was read before it was asked for';
  return undefined;
};

const problemOfAppend = ({ outcome, revision, value }: Operation, longest: readonly number[]): string | undefined => {
  if (outcome === 'refused' && longest.includes(value!)) return `${value} was refused and is read`;
  if (outcome === 'stored' && revision! < longest.length && longest[revision!] !== value)
    return `${value} was stored at ${revision}, where ${longest[revision!]} is read`;
  return undefined;
};

/** Writes a history for others to judge: one JSON object a line (for a model in Porcupine), and Jepsen's EDN for Elle's list-append. */
export const writeHistory = (directory: string, name: string, operations: readonly Operation[]): void => {
  mkdirSync(directory, { recursive: true });
  const lines = operations.map((one) => JSON.stringify({ ...one, until: Number.isFinite(one.until) ? one.until : null }));
  appendFileSync(join(directory, `${name}.jsonl`), `${lines.join('\n')}\n`);
  const steps = operations.flatMap((one) => [
    { at: one.from, text: ednOf(one, 'invoke') },
    ...(Number.isFinite(one.until) ? [{ at: one.until, text: ednOf(one, one.outcome === 'refused' ? 'fail' : 'ok') }] : []),
    ...(one.outcome === 'unknown' ? [{ at: Infinity, text: ednOf(one, 'info') }] : []),
  ]);
  const edn = steps.sort((a, b) => a.at - b.at).map(({ text }, index) => `{:index ${index}, ${text}}`);
  appendFileSync(join(directory, `${name}.edn`), `${edn.join('\n')}\n`);
};

const ednOf = ({ client, stream, kind, value, values }: Operation, type: string): string => {
  const act = kind === 'append' ? `[:append "${stream}" ${value}]` : `[:r "${stream}" ${type === 'ok' ? `[${values!.join(' ')}]` : 'nil'}]`;
  return `:process ${client}, :type :${type}, :f :txn, :value [${act}]`;
};
