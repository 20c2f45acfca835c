import { type ChosenKind, type NoticeKind, noticeKinds } from '@gongjian/kernel';

/** When one is told. */
export const paces = ['now', 'digest', 'off'] as const;
export type Pace = (typeof paces)[number];

/** By what one is told. */
export const channels = ['mail', 'robot'] as const;
export type Channel = (typeof channels)[number];

/** What a person chose: the channels, when to hear of each kind, and the hour of the digest in Asia/Shanghai. */
export interface Choice {
  readonly mail: boolean;
  readonly robot: boolean;
  readonly paces: Readonly<Record<ChosenKind, Pace>>;
  readonly hour: number;
}

/** What holds until a person chooses: one mail in the morning of a business day, if there is anything to say. */
export const defaultChoice: Choice = {
  mail: true,
  robot: false,
  paces: Object.fromEntries(noticeKinds.map((kind) => [kind, 'digest'])) as Choice['paces'],
  hour: 8,
};

/** When a person hears of something of the kind. A warning waits for nothing. */
export const paceOf = ({ paces: chosen }: Choice, kind: NoticeKind): Pace => (kind === 'warning' ? 'now' : chosen[kind]);

/** By which channels a person hears of something of the kind, of those that there are. A warning concerns nobody else, and cannot be declined. */
export const channelsFor = (choice: Choice, kind: NoticeKind, there: Readonly<Record<Channel, boolean>>): readonly Channel[] => {
  if (kind === 'warning') return there.mail ? ['mail'] : [];
  return paceOf(choice, kind) === 'off' ? [] : channels.filter((channel) => choice[channel] && there[channel]);
};
