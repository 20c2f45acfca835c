import { type LocalDate, type Step, cancel, give, processManager, schedule } from '@gongjian/kernel';
import type { PostEvent } from '../events/index.js';

/** The unit is reminded so many days before the last day of a term. */
export const remindedBefore = [90, 30] as const;

const part = 'term';

const reminders = (until: LocalDate | undefined): readonly Step[] => [
  cancel(part),
  ...(until ? remindedBefore.map((days) => schedule(`term${days}`, part, { day: until, days: -days })) : []),
];

const remind =
  (daysBefore: number) =>
  ({ key, when }: { key: string; when: { day: LocalDate } }): readonly Step[] => [
    give('post', { type: 'RemindOfTermEnd', data: { postId: key, until: when.day, daysBefore } }),
  ];

/** Reminds a unit that the term of one of its posts comes to its end, so that the next election is prepared in time. */
export const remindTerm = processManager<PostEvent, null>({
  name: 'remind-term',
  version: 1,
  initialState: null,
  key: ({ data }) => data.postId,
  evolve: {},
  on: {
    PostFilled: ({ data }) => reminders(data.until),
    PostTermExtended: ({ data }) => reminders(data.until),
    PostVacated: () => reminders(undefined),
    PostEntryCorrected: ({ data }) => (data.until ? reminders(data.until) : []),
  },
  timers: { term90: remind(90), term30: remind(30) },
});
