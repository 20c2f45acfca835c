import { type LocalDate, type Personal, chineseDay, englishDay } from '@gongjian/kernel';
import type { DirectoryEvent } from './events.js';
import type { ErasureGround } from './vocabulary.js';

/** A text for people, Chinese first. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What an event says; one that follows from what all parties did has no subject, and a whole sentence. */
export interface EventWords extends Words {
  readonly impersonal?: true;
}

/** A day in words; none where there is none. */
export const dayWords = (day: LocalDate | undefined): Words | undefined => (day ? { zh: chineseDay(day), en: englishDay(day) } : undefined);

/** Names one after the other; none where there are none. */
export const listWords = (names: readonly string[]): Words | undefined =>
  names.length > 0 ? { zh: names.join('、'), en: names.join(', ') } : undefined;

/** A labelled value under a timeline entry. */
export interface Detail {
  readonly label: Words;
  /** Text, words where it is a term of the platform, or text about a person as the event holds it. */
  readonly value: string | Words | Personal<string>;
}

/** What each event says on a timeline; `{field}` is filled from its data. Unit, person and time are added by the timeline. */
export const words: { readonly [Type in DirectoryEvent['type']]: EventWords } = {
  UnitRegistered: { zh: '登记了单位“{name}”', en: 'registered the unit “{name}”' },
  UnitRenamed: { zh: '将单位更名为“{name}”', en: 'renamed the unit to “{name}”' },
  UnitMoved: { zh: '调整了单位的隶属关系', en: 'moved the unit within the directory' },
  UnitEntryCorrected: { zh: '更正了此前的一条单位记录', en: 'corrected an earlier entry about the unit' },
  PostEstablished: { zh: '设立了岗位“{title}”', en: 'established the post “{title}”' },
  PostFilled: { zh: '为岗位确定了任职人员', en: 'filled the post' },
  PostVacated: { zh: '登记任职人员离任', en: 'recorded that the holder left the post' },
  PostHandedOver: { zh: '将岗位交接给继任者', en: 'handed the post over to a successor' },
  PostTermExtended: { zh: '将任期延长至 {until}', en: 'extended the term to {until}' },
  TermEndReminded: { zh: '提醒所在单位：任期将于 {until} 届满', en: 'reminded the unit that the term ends on {until}' },
  PostEntryCorrected: { zh: '更正了此前的一条岗位记录', en: 'corrected an earlier entry about the post' },
  PasswordReset: { zh: '为一名人员重设了登录密码', en: 'reset the password of a person' },
  PersonErased: { zh: '注销了一名人员，其个人信息已抹除', en: 'erased a person with all that was kept about him' },
  CalendarDaySet: { zh: '调整了工作日历：{date} {name}', en: 'set {date} in the calendar: {name}' },
  CalendarDayCleared: { zh: '恢复了 {date} 的国家安排', en: 'put {date} back to the national calendar' },
};

const kind = { zh: '安排', en: 'Kind' };
const kinds = { holiday: { zh: '放假', en: 'Holiday' }, workday: { zh: '上班', en: 'Workday' } };
const reason = { zh: '原因', en: 'Reason' };
/** The grounds of an erasure in words. */
const groundWords: Readonly<Record<ErasureGround, Words>> = {
  requested: { zh: '本人申请', en: 'asked for by the person' },
  departed: { zh: '离开单位', en: 'left the unit' },
  ordered: { zh: '主管机关要求', en: 'ordered by an authority' },
  mistaken: { zh: '误建账号', en: 'account opened by mistake' },
};

const ground = { zh: '事由', en: 'Ground' };
const from = { zh: '任期开始', en: 'Term from' };
const until = { zh: '任期截止', en: 'Term until' };
const name = { zh: '更正后的名称', en: 'Name as corrected' };
const title = { zh: '更正后的岗位名称', en: 'Title as corrected' };

const given = (rows: readonly (readonly [Words, string | Words | undefined])[]): Detail[] =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));

/** What matters in an event beside its words. */
export const details: { readonly [Type in DirectoryEvent['type']]?: (data: Extract<DirectoryEvent, { type: Type }>['data']) => Detail[] } =
  {
    CalendarDaySet: (data) => given([[kind, kinds[data.kind]]]),
    UnitEntryCorrected: (data) =>
      given([
        [reason, data.reason],
        [name, data.name],
      ]),
    PostFilled: (data) =>
      given([
        [from, dayWords(data.from)],
        [until, dayWords(data.until)],
      ]),
    PostVacated: (data) => given([[reason, data.reason]]),
    PostEntryCorrected: (data) =>
      given([
        [reason, data.reason],
        [title, data.title],
        [from, dayWords(data.from)],
        [until, dayWords(data.until)],
      ]),
    PersonErased: (data) => given([[ground, groundWords[data.ground]]]),
  };
