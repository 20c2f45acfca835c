import type { Language } from '@gongjian/graphql';
import { type NoticeKind, chineseDay } from '@gongjian/kernel';
import type { NoticeContent } from '../telling/news.js';

/** A notice as it is said. */
export interface Said {
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
}

const words = {
  'zh-CN': {
    kinds: { turn: '待办', nudge: '催办', reminder: '提醒', decision: '答复', warning: '安全提醒' },
    subjects: { agreement: '协议', project: '项目', brand: '品牌', post: '岗位', person: '您的账号' },
    brand: '【共建】',
    named: (subject: string, title: string) => `${subject}《${title}》`,
    part: (title: string) => `“${title}”`,
    colon: '：',
    due: (day: string) => `（期限 ${chineseDay(day)}）`,
    many: (count: number) => `${count} 项事项与您有关`,
    digest: (count: number) => `每日摘要：${count} 项`,
    unit: (count: number) => `本单位有 ${count} 项事项`,
    more: (count: number) => `另有 ${count} 项，请登录平台查看。`,
    lead: '您好！以下事项与您有关：',
    settings: '更改通知方式：',
    unsubscribe: '不再接收邮件：',
    end: '本邮件由平台自动发出，请勿回复。',
  },
  en: {
    kinds: { turn: 'Waiting', nudge: 'Asked again', reminder: 'Reminder', decision: 'Answer', warning: 'Security' },
    subjects: { agreement: 'agreement', project: 'project', brand: 'brand', post: 'post', person: 'your account' },
    brand: '[Gongjian] ',
    named: (subject: string, title: string) => `${subject} “${title}”`,
    part: (title: string) => ` “${title}”`,
    colon: ': ',
    due: (day: string) => ` (by ${day})`,
    many: (count: number) => `${count} things concern you`,
    digest: (count: number) => `Daily digest: ${count}`,
    unit: (count: number) => `${count} things concern the unit`,
    more: (count: number) => `And ${count} more: sign in to see them.`,
    lead: 'The following concerns you:',
    settings: 'Change what you are told: ',
    unsubscribe: 'No more mails: ',
    end: 'The platform sent this mail by itself; please do not answer it.',
  },
} as const;

const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

/** One notice in one line, without its address. */
export const lineOf = ({ kind, content }: Said, language: Language): string => {
  const say = words[language];
  const { subjectKind, title, part, dueOn } = content;
  const subject = say.subjects[subjectKind as 'project'] ?? '';
  const object = (title ? say.named(subject, oneLine(title)) : subject) + (part ? say.part(oneLine(part)) : '');
  const said = content.words[language === 'en' ? 'en' : 'zh'];
  return `${say.kinds[kind]} | ${object}${say.colon}${said}${dueOn ? say.due(dueOn) : ''}`;
};

const addressOf = (root: string | undefined, { address }: NoticeContent): string[] => (root ? [`  ${root}${address}`] : []);

/** A mail of some notices. */
export const mailOf = (
  said: readonly Said[],
  {
    language,
    digest,
    root,
    unsubscribe,
  }: { language: Language; digest: boolean; root: string | undefined; unsubscribe: string | undefined },
): { subject: string; text: string } => {
  const say = words[language];
  const [only] = said;
  const about = digest ? say.digest(said.length) : said.length === 1 ? lineOf(only!, language) : say.many(said.length);
  const items = said.flatMap((one) => [`· ${lineOf(one, language)}`, ...addressOf(root, one.content), '']);
  const links = [...(root ? [`${say.settings}${root}account`] : []), ...(unsubscribe ? [`${say.unsubscribe}${unsubscribe}`] : [])];
  return { subject: `${say.brand}${about}`, text: [say.lead, '', ...items, '--', ...links, say.end, ''].join('\n') };
};

/** What a robot says of some notices, in so many bytes at most. */
export const robotTextOf = (
  said: readonly Said[],
  { language, root, mostBytes }: { language: Language; root: string | undefined; mostBytes: number },
): string => {
  const say = words[language];
  const head = `${say.brand}${say.unit(said.length)}`;
  const items = said.map((one) => [`· ${lineOf(one, language)}`, ...addressOf(root, one.content)].join('\n'));
  const textOf = (count: number) =>
    [head, ...items.slice(0, count), ...(count < items.length ? [say.more(items.length - count)] : [])].join('\n');
  for (let count = items.length; count > 0; count -= 1) if (Buffer.byteLength(textOf(count)) <= mostBytes) return textOf(count);
  return textOf(0);
};

/** What a robot says when it is tried out. */
export const trialText = (language: Language): string =>
  language === 'en' ? '[Gongjian] This is a trial: the robot can be reached.' : '【共建】这是一条测试消息，机器人已接通。';
