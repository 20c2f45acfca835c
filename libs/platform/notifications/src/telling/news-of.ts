import {
  type AnyTelling,
  type Id,
  type NoticeKind,
  type NoticeWords,
  type RecordedEvent,
  type Turn,
  aggregateIdOf,
  circumstancesOf,
  evolve,
  fill,
  fillChinese,
} from '@gongjian/kernel';
import type { Audience, News, TurnMark } from './news.js';

type State = { readonly phase: string };
type Data = Readonly<Record<string, unknown>>;

/** What an event may say in a notice: its dates, whatever else it holds. */
const datesIn = (data: Data): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[name, value] as const] : [],
    ),
  );

/** An action without words of its own. */
const something: NoticeWords = { zh: '有事项待办理', en: 'Something waits for you' };

/** The turn as it is kept beside its notice. */
export const markOf = ({ action, unitId, about, since }: Turn): TurnMark => ({ action, unitId, about: about?.id ?? null, since });

/** Whether two marks are of one turn. */
export const isSame = (one: TurnMark, other: TurnMark): boolean =>
  one.action === other.action && one.unitId === other.unitId && one.about === other.about && one.since === other.since;

const turnsIn = ({ decider }: AnyTelling, state: State): readonly Turn[] => decider.turns(state as never);

/** The state that the events amount to. */
export const foldOf = ({ decider }: AnyTelling, events: readonly RecordedEvent[]): State =>
  events.reduce((state, event) => evolve(decider, state as never, event, circumstancesOf(event)) as State, decider.initialState as State);

/** The turns that stand after the events. */
export const standingTurns = (telling: AnyTelling, events: readonly RecordedEvent[]): readonly TurnMark[] =>
  turnsIn(telling, foldOf(telling, events)).map(markOf);

/**
 * What one event of a stream gives to tell; `stream` is all of it as it is now. A turn that has passed on meanwhile is told no more,
 * nor anything that the one who is told did himself: whoever acted is left out by the caller, but for warnings.
 */
export const newsOf = (telling: AnyTelling, stream: readonly RecordedEvent[], revision: number): News[] => {
  const place = stream.findIndex((event) => event.revision === revision);
  const event = stream[place];
  if (!event) return [];
  const before = foldOf(telling, stream.slice(0, place));
  const after = foldOf(telling, stream.slice(0, place + 1));
  const subjectId = aggregateIdOf(event.stream);
  const make = (kind: NoticeKind, to: Audience, words: NoticeWords, more: Partial<News['content']> = {}, notBefore?: string): News => {
    const dates = datesIn(event.data as Data);
    const { recordedAt } = event.metadata;
    return {
      kind,
      to,
      notBefore: notBefore && notBefore > recordedAt ? notBefore : recordedAt,
      content: {
        subjectKind: telling.decider.name,
        subjectId,
        title: telling.decider.title(after as never),
        part: null,
        words: { zh: fillChinese(words.zh, dates), en: fill(words.en, dates) },
        dueOn: null,
        address: telling.address(subjectId, after as never),
        turn: null,
        ...more,
      },
    };
  };
  return [...ofTurns(telling, before, after, stream, make), ...ofEvent(telling, stream.slice(0, place), event, after, make)];
};

type Make = (kind: NoticeKind, to: Audience, words: NoticeWords, more?: Partial<News['content']>, notBefore?: string) => News;

const ofTurns = (telling: AnyTelling, before: State, after: State, stream: readonly RecordedEvent[], make: Make): News[] => {
  const known = turnsIn(telling, before);
  const standing = standingTurns(telling, stream);
  return turnsIn(telling, after).flatMap((turn) => {
    const mark = markOf(turn);
    const was = known.find((one) => isSame(markOf(one), mark));
    const nudged = turn.nudgedAt !== undefined && turn.nudgedAt !== was?.nudgedAt;
    if ((was && !nudged) || !standing.some((one) => isSame(one, mark))) return [];
    const words = telling.turns[turn.action] ?? something;
    const more = { part: turn.about?.title ?? null, dueOn: turn.dueOn ?? null, turn: mark };
    return [make(nudged ? 'nudge' : 'turn', { unitId: turn.unitId, right: turn.right }, words, more, turn.since)];
  });
};

const ofEvent = (telling: AnyTelling, past: readonly RecordedEvent[], event: RecordedEvent, after: State, make: Make): News[] => {
  const rule = telling.events[event.type];
  const data = event.data as Data;
  const titleOf = (id: Id): string | null => turnsIn(telling, after).find(({ about }) => about?.id === id)?.about?.title ?? null;
  if (!rule) return [];
  if (rule.kind === 'reminder') {
    const about = rule.about?.(data as never);
    const right = rule.right(data as never);
    const words = rule.words(data as never);
    return rule
      .units(data as never, after as never)
      .map((unitId) => make('reminder', { unitId, right }, words, { part: about === undefined ? null : titleOf(about) }));
  }
  if (rule.kind === 'warning') {
    const to = { unitId: event.metadata.unitId, personId: rule.person(data as never) };
    // Whose account it is, the one who reads knows.
    return [make('warning', to, rule.words, { title: '' })];
  }
  const { handedIn, part, words } = rule;
  const answered = past.findLast(
    (one) => handedIn.includes(one.type) && (part === undefined || (one.data as Data)[part] === data[part as string]),
  );
  if (!answered) return [];
  const { personId, unitId } = answered.metadata;
  // The part may be done with: what it is called is known from before.
  const about = part === undefined ? undefined : (data[part as string] as Id);
  const before = foldOf(telling, past);
  const called = about && turnsIn(telling, before).find((turn) => turn.about?.id === about)?.about?.title;
  return [make('decision', { unitId, personId }, words, { part: called ?? null })];
};
