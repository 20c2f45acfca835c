import { type EventWords, type Words, dayWords, listWords } from '@gongjian/directory/events';
import type { Personal } from '@gongjian/kernel';
import type { BrandsEvent } from './events.js';
import type { Level } from './vocabulary.js';

/** A labelled value under a timeline entry; a value of our own is in both languages. */
export interface BrandsDetail {
  readonly label: Words;
  readonly value: string | Words | Personal<string>;
}

/** What each event says on a timeline; `{field}` is filled from its data. Unit, person and time are added by the timeline. */
export const words: { readonly [Type in BrandsEvent['type']]: EventWords } = {
  CohortOpened: { zh: '开设了培育批次“{title}”', en: 'opened the cohort “{title}”' },
  BrandRegistered: { zh: '登记了品牌“{name}”', en: 'registered the brand “{name}”' },
  BrandInitiated: { zh: '批准了品牌立项，纳入培育批次', en: 'initiated the brand in a cohort' },
  BrandPilotStarted: { zh: '启动了品牌试点', en: 'started the pilot' },
  BrandMidTermChecked: { zh: '登记了中期检查结果', en: 'recorded the mid-term check' },
  BrandRecognised: { zh: '登记了品牌认定', en: 'recorded a recognition' },
  BrandPromoted: { zh: '推广了案例“{title}”', en: 'promoted the case “{title}”' },
  BrandWithdrawn: { zh: '撤回了品牌', en: 'withdrew the brand' },
  BrandEntryCorrected: { zh: '更正了此前的一条品牌记录', en: 'corrected an earlier entry about the brand' },
};

/** The levels in words. */
const levelWords: Readonly<Record<Level, Words>> = {
  college: { zh: '院级', en: 'college' },
  school: { zh: '校级', en: 'school' },
  city: { zh: '市级', en: 'city' },
  province: { zh: '省级', en: 'province' },
  nation: { zh: '国家级', en: 'nation' },
};

const reason = { zh: '原因', en: 'Reason' };
const opinion = { zh: '意见', en: 'Opinion' };
const passed = { zh: '结论', en: 'Result' };
const checkedOn = { zh: '检查日期', en: 'Checked on' };
const plan = { zh: '试点方案', en: 'Plan' };
const checkDueOn = { zh: '中期检查期限', en: 'Check due on' };
const level = { zh: '级别', en: 'Level' };
const document = { zh: '认定文件', en: 'Document' };
const issuer = { zh: '发文单位', en: 'Issuer' };
const channels = { zh: '渠道', en: 'Channels' };
const quote = { zh: '引语', en: 'Quotation' };

const given = (rows: readonly (readonly [Words, string | Words | Personal<string> | undefined])[]): BrandsDetail[] =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));

/** What matters in an event beside its words. */
export const details: { readonly [Type in BrandsEvent['type']]?: (data: Extract<BrandsEvent, { type: Type }>['data']) => BrandsDetail[] } =
  {
    BrandPilotStarted: (data) =>
      given([
        [plan, data.plan],
        [checkDueOn, dayWords(data.checkDueOn)],
      ]),
    BrandMidTermChecked: (data) =>
      given([
        [passed, data.passed ? { zh: '通过', en: 'passed' } : { zh: '未通过', en: 'not passed' }],
        [checkedOn, dayWords(data.checkedOn)],
        [opinion, data.opinion],
      ]),
    BrandRecognised: (data) =>
      given([
        [level, levelWords[data.level]],
        [document, { zh: `${data.document.title}（${data.document.number}）`, en: `${data.document.title} (${data.document.number})` }],
        [issuer, data.document.issuer],
      ]),
    BrandPromoted: (data) =>
      given([
        [channels, listWords(data.channels)],
        [quote, data.quote],
      ]),
    BrandWithdrawn: (data) => given([[reason, data.reason]]),
    BrandEntryCorrected: (data) => given([[reason, data.reason]]),
  };
