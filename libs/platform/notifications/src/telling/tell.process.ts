import { type AnyProcess, type AnyTelling, type Id, type RecordedEvent, give } from '@gongjian/kernel';

/** The order to see what an event gives to tell. */
export interface TellData {
  /** The event, which is what its notices follow from. */
  readonly noticeId: Id;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
}

const typesOf = ({ decider, turns, events }: AnyTelling): readonly string[] =>
  Object.keys(turns).length ? Object.keys(decider.evolve) : Object.keys(events);

/** Has each event looked at that may give something to tell: kept in the transaction of the checkpoint, in the order of each object. */
export const tellOf = (tellings: readonly AnyTelling[]): AnyProcess => ({
  name: 'tell',
  version: 1,
  newsOnly: true,
  initialState: null,
  key: ({ stream }: RecordedEvent) => stream,
  evolve: {},
  on: Object.fromEntries(
    tellings.flatMap(typesOf).map((type) => [
      type,
      ({ id, stream, revision, position }: RecordedEvent) => {
        const data: TellData = { noticeId: id, stream, revision, position: String(position) };
        return [give('notice', { type: 'Tell', data })];
      },
    ]),
  ),
  timers: {},
});
