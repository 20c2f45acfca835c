import { addDays, daysBetween, type LocalDate } from '@gongjian/kernel';
import { type DemoAgreement, demoAgreements } from './agreements.data.js';
import { unitId } from './directory.story.js';
import { pdfWith } from './scan.js';
import { type Story, demoFile } from './story.js';
import { demoId } from './units.js';

export const agreementId = (key: string): string => demoId('agreement', key);

interface Clause {
  readonly clauseId: string;
  readonly heading: string;
  readonly text: string;
}

/** What the tale needs to know of an agreement's state. */
interface Seen {
  readonly versions: readonly {
    readonly version: number;
    readonly contentHash: string;
    readonly content: { readonly clauses: readonly Clause[] } & object;
  }[];
}

const latest = (state: Seen) => state.versions.at(-1)!;
const common: readonly (readonly [string, string])[] = [
  ['工作机制', '双方各确定一名联络员，每季度通报一次进展。'],
  ['期限与终止', '本协议自生效之日起执行；经各方一致同意可以提前终止。'],
];

const contentOf = (story: Story, { key, kind, title, number, parties, areas, duties, from, to }: DemoAgreement) => ({
  kind,
  title,
  ...(number && { documentNumber: number }),
  parties: parties.map((party, index) => ({ unitId: unitId(party), role: ['甲方', '乙方', '丙方'][index]! })),
  clauses: [...duties, ...common].map(([heading, text], index): Clause => ({ clauseId: demoId('clause', key, index), heading, text })),
  areas,
  effectiveFrom: story.day(from),
  ...(to && { effectiveTo: story.day(to) }),
});

/** The content of the last version with one clause changed, as a counter-proposal gives it. */
const changed = (clause: number, edit: (text: string) => string, added?: Clause) => (state: Seen) => {
  const { content } = latest(state);
  const clauses = content.clauses.map((one, index) => (index === clause ? { ...one, text: edit(one.text) } : one));
  const { parties, ...rest } = content as unknown as { parties: { unitId: string; role: string }[] };
  return {
    ...rest,
    parties: parties.map(({ unitId: id, role }) => ({ unitId: id, role })),
    clauses: added ? [...clauses, added] : clauses,
  };
};

/** One agreement from its draft to where it stands. */
const tellAgreement = (story: Story, agreement: DemoAgreement): void => {
  const { key, parties, fate } = agreement;
  const id = agreementId(key);
  const [first, second] = parties as [string, string];
  const others = parties.slice(1);
  const drafted = story.day(agreement.drafted);
  const pace = Math.max(1, Math.min(24, daysBetween(drafted, story.day(agreement.from)))) / 12;
  const on = (step: number): LocalDate => addDays(drafted, Math.round(step * pace));
  const act = (
    step: number,
    unit: string,
    post: 'contact' | 'signatory',
    type: string,
    data: object | ((state: never) => object) = {},
    hour = 9,
  ): void =>
    story.tell(on(step), unit, post, type, id, {
      data: (state: never) => ({ agreementId: id, ...(typeof data === 'function' ? (data as (state: never) => object)(state) : data) }),
      hour,
    });
  const accept = (state: Seen) => ({ version: latest(state).version, contentHash: latest(state).contentHash });
  const counter = (step: number, unit: string, content: (state: Seen) => object): void =>
    act(step, unit, 'contact', 'ProposeVersion', (state: Seen) => ({ basedOn: latest(state).version, content: content(state) }));
  const comment = (step: number, unit: string, clause: number, text: string): void =>
    act(step, unit, 'contact', 'CommentOnClause', (state: Seen) => ({
      commentId: demoId('comment', key, step, unit),
      version: latest(state).version,
      clauseId: latest(state).content.clauses[clause]!.clauseId,
      text,
    }));
  const sign = (step: number, unit: string, hour: number): void =>
    act(step, unit, 'signatory', 'SignAgreement', (state: Seen) => ({ contentHash: latest(state).contentHash, method: 'password' }), hour);

  if (fate === 'paper') {
    const scan = demoFile('协议扫描件.pdf', pdfWith('Scan of the agreement signed on paper'), key);
    story.tell(drafted, first, 'signatory', 'EnterPaperAgreement', id, {
      data: { agreementId: id, content: contentOf(story, agreement), signedOn: agreement.from, scanFileId: scan.fileId },
      files: [scan],
    });
    return;
  }
  act(0, first, 'contact', 'DraftAgreement', { content: contentOf(story, agreement) });
  if (fate === 'draft') return;
  act(1, first, 'contact', 'ProposeVersion', {}, 15);
  if (fate === 'withdrawn') {
    act(6, first, 'contact', 'WithdrawAgreement', { reason: '合作内容并入校地党建共同体框架协议。' });
    return;
  }
  comment(2, second, 0, '建议写明每年的次数和牵头部门，便于考核。');
  counter(
    4,
    second,
    changed(0, (text) => text.replace('。', '，由双方各明确一个牵头部门。')),
  );
  if (fate === 'negotiating') {
    comment(5, first, agreement.duties.length - 1, '经费上限可以接受，请补充支付时间。');
    counter(
      7,
      first,
      changed(agreement.duties.length - 1, (text) => text.replace('五万元', '四万元，每半年结算一次'), {
        clauseId: demoId('clause', key, 'review'),
        heading: '年度评估',
        text: '每年十二月联合评估一次，评估结果作为续签依据。',
      }),
    );
    return;
  }
  counter(
    5,
    first,
    changed(1, (text) => text.replace('。', '，具体安排每学期初商定。')),
  );
  for (const party of others) act(7, party, 'contact', 'AcceptVersion', accept);
  act(8, first, 'contact', 'OpenForSigning', fate === 'waitingForSignature' ? { signBy: story.day('+7') } : {}, 15);
  if (fate === 'declined') {
    sign(9, first, 9);
    act(11, second, 'signatory', 'DeclineAgreement', { reason: '应急演练费用尚未列入本年度预算，请改为双方分担。' });
    return;
  }
  sign(9, first, 9);
  if (fate === 'waitingForSignature') return;
  others.forEach((party, index) => sign(10, party, 10 + index));
  if (fate === 'terminated') {
    story.tell('2024-11-04', first, 'signatory', 'ProposeTermination', id, {
      data: { agreementId: id, reason: '岗位对接并入产教融合联合体共建协议。', on: '2024-12-31' },
    });
    story.tell('2024-11-18', second, 'signatory', 'AgreeToTermination', id, { data: { agreementId: id } });
  }
};

export const tellAgreements = (story: Story): void => demoAgreements.forEach((agreement) => tellAgreement(story, agreement));
