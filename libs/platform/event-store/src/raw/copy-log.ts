import { LogHash, type RawEvent } from './raw-event.js';
import { type RawLog, WrongRevision } from './raw-log.js';

/** Why a log cannot be put where it was to go; `code` names the reason for messages in both languages. */
export class CannotCopy extends Error {
  constructor(
    readonly code: 'TARGET_DIFFERS' | 'REVISIONS_MISSING' | 'NOT_EQUAL',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** How far a copy is. */
export interface CopyProgress {
  readonly events: number;
  readonly stream: string;
}

/** Consecutive events of one stream that go over in one call. */
const most = { events: 200, bytes: 200_000 };

const nameOf = ({ stream, revision }: RawEvent): string => `${stream}@${revision}`;

const same = (a: RawEvent, b: RawEvent): boolean =>
  a.stream === b.stream &&
  a.revision === b.revision &&
  a.id === b.id &&
  a.type === b.type &&
  a.contentType === b.contentType &&
  a.data.equals(b.data) &&
  a.metadata.equals(b.metadata);

async function* filtered<T>(items: AsyncIterable<T>, wanted: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (wanted(item)) yield item;
}

/**
 * Writes events into a log in their order, one call at a time: a store promises the order of calls only to who waits for the answer.
 * What the log holds already must be the beginning of them, and is passed over: so a copy that was cut off goes on where it stood. `counts` leaves out what the log is allowed to hold beside them.
 */
export const writeLog = async (
  target: RawLog,
  events: AsyncIterable<RawEvent>,
  report: (progress: CopyProgress) => void = () => undefined,
  counts: (present: RawEvent) => boolean = () => true,
): Promise<{ events: number; passedOver: number }> => {
  const present = filtered(target.read('start'), counts);
  let held = await present.next();
  let passedOver = 0;
  let written = 0;
  let group: RawEvent[] = [];
  let bytes = 0;
  const flush = async () => {
    if (group.length === 0) return;
    await target.append(group).catch((error: unknown) => {
      if (error instanceof WrongRevision && error.current < group[0]!.revision - 1)
        throw new CannotCopy('REVISIONS_MISSING', `${nameOf(group[0]!)}, of which the events before were removed from the source`);
      throw error instanceof WrongRevision ? new CannotCopy('TARGET_DIFFERS', error.message) : error;
    });
    written += group.length;
    report({ events: passedOver + written, stream: group[0]!.stream });
    group = [];
    bytes = 0;
  };
  for await (const event of events) {
    if (!held.done) {
      if (!same(held.value, event))
        throw new CannotCopy('TARGET_DIFFERS', `${nameOf(held.value)} stands where ${nameOf(event)} was to stand`);
      passedOver += 1;
      if (passedOver % 1_000 === 0) report({ events: passedOver, stream: event.stream });
      held = await present.next();
      continue;
    }
    const fits =
      group.length < most.events &&
      bytes + event.data.length <= most.bytes &&
      group.at(-1)?.stream === event.stream &&
      group.at(-1)?.revision === event.revision - 1;
    if (!fits) await flush();
    group.push(event);
    bytes += event.data.length;
  }
  await flush();
  if (!held.done) throw new CannotCopy('TARGET_DIFFERS', `${nameOf(held.value)} follows what was to be written`);
  return { events: passedOver + written, passedOver };
};

/** The hash of a log as it stands, up to a number of events. */
export const hashLog = async (
  log: RawLog,
  report: (progress: CopyProgress) => void = () => undefined,
  most = Infinity,
): Promise<LogHash> => {
  const hash = new LogHash();
  if (most <= 0) return hash;
  for await (const event of log.read('start')) {
    hash.add(event);
    if (hash.events % 1_000 === 0) report({ events: hash.events, stream: event.stream });
    if (hash.events >= most) break;
  }
  return hash;
};

/** Moves a whole log from one store to another, then reads both again and proves by hash that they are equal. */
export const copyLog = async (
  source: RawLog,
  target: RawLog,
  report: (step: 'copy' | 'prove', progress: CopyProgress) => void = () => undefined,
): Promise<{ events: number; passedOver: number; hash: string }> => {
  const copied = await writeLog(target, source.read('start'), (progress) => report('copy', progress));
  const from = await hashLog(source, (progress) => report('prove', progress), copied.events);
  const to = await hashLog(target, (progress) => report('prove', progress));
  if (from.digest() !== to.digest())
    throw new CannotCopy('NOT_EQUAL', `source ${from.events} ${from.digest()}, target ${to.events} ${to.digest()}`);
  return { ...copied, hash: to.digest() };
};
