import { type LocalDate, type Step, cancel, give, processManager, schedule } from '@gongjian/kernel';
import type { AgreementEvent } from '../events/index.js';

/** The parties are reminded of the agreed end so many days before it; where that is no business day, on the next one. */
export const remindedBefore = [90, 30] as const;

interface Dates {
  /** The agreed last day, by version. */
  readonly ends: Readonly<Record<number, LocalDate | null>>;
  readonly concluded?: number;
}

const ending = (lastDay: LocalDate | null | undefined): readonly Step[] => [
  cancel('ending'),
  ...(lastDay ? remindedBefore.map((days) => schedule(`ending${days}`, 'ending', { day: lastDay, days: -days })) : []),
];

const signing = (signBy: LocalDate | undefined): readonly Step[] =>
  signBy ? [schedule('signing', 'signing', { day: signBy, businessDays: 1 })] : [cancel('signing')];

const remind = (data: object): Step => give('agreement', { type: 'RemindParties', data });

const remindOfEnd =
  (daysBefore: number) =>
  ({ key, when }: { key: string; when: { day: LocalDate } }): readonly Step[] => [
    remind({ agreementId: key, about: 'ending', on: when.day, daysBefore }),
  ];

/** Reminds all parties of the end of an agreement, and those who have not signed when the day to sign by has passed. */
export const remindAgreement = processManager<AgreementEvent, Dates>({
  name: 'remind-agreement',
  version: 1,
  initialState: { ends: {} },
  key: ({ data }) => data.agreementId,
  evolve: {
    VersionProposed: ({ ends, ...dates }, { version, content }) => ({
      ...dates,
      ends: { ...ends, [version]: content.effectiveTo ?? null },
    }),
    AgreementConcluded: (dates, { version }) => ({ ...dates, concluded: version }),
    PaperAgreementEntered: (_, { content }) => ({ ends: { 1: content.effectiveTo ?? null }, concluded: 1 }),
    AgreementEntryCorrected: (dates, { content }) =>
      content ? { ...dates, ends: { ...dates.ends, 1: content.effectiveTo ?? null } } : dates,
  },
  on: {
    AgreementOpenedForSigning: ({ data }) => signing(data.signBy),
    AgreementDeclined: () => [cancel('signing')],
    AgreementConcluded: ({ data }, { ends }) => [cancel('signing'), ...ending(ends[data.version])],
    PaperAgreementEntered: ({ data }) => ending(data.content.effectiveTo),
    AgreementEntryCorrected: ({ data }, { ends, concluded }) => [
      ...(data.signBy ? signing(data.signBy) : []),
      ...(data.content && concluded ? ending(ends[concluded]) : []),
    ],
    AgreementTerminated: () => [cancel('ending')],
  },
  timers: {
    ending90: remindOfEnd(90),
    ending30: remindOfEnd(30),
    signing: ({ key, when }) => [remind({ agreementId: key, about: 'signing', on: when.day })],
  },
});
