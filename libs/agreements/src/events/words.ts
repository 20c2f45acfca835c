import { type Detail, type EventWords, type Words, dayWords } from '@gongjian/directory/events';
import type { Personal } from '@gongjian/kernel';
import type { AgreementEvent } from './events.js';

/** What each event says on a timeline; `{field}` is filled from its data. Unit, person and time are added by the timeline. */
export const words: { readonly [Type in AgreementEvent['type']]: EventWords } = {
  AgreementDrafted: { zh: '起草了协议', en: 'drafted the agreement' },
  DraftRevised: { zh: '修改了协议草稿', en: 'revised the draft' },
  VersionProposed: { zh: '提出了第 {version} 版', en: 'proposed version {version}' },
  ClauseCommented: { zh: '对第 {version} 版的条款提出意见', en: 'commented on a clause of version {version}' },
  VersionAccepted: { zh: '接受了第 {version} 版', en: 'accepted version {version}' },
  VersionAgreed: { zh: '各方就第 {version} 版达成一致', en: 'All parties agreed on version {version}', impersonal: true },
  AgreementOpenedForSigning: { zh: '就第 {version} 版发起签署', en: 'opened version {version} for signing' },
  AgreementSigned: { zh: '签署了第 {version} 版', en: 'signed version {version}' },
  AgreementConcluded: { zh: '各方签署完毕', en: 'All parties have signed', impersonal: true },
  AgreementDeclined: { zh: '不予签署第 {version} 版，退回磋商', en: 'declined to sign version {version}; back to negotiation' },
  AgreementWithdrawn: { zh: '撤回了协议', en: 'withdrew the agreement' },
  PaperAgreementEntered: { zh: '录入了 {signedOn} 签署的纸质协议', en: 'entered the paper agreement signed on {signedOn}' },
  TerminationProposed: { zh: '提议自 {on} 起终止协议', en: 'proposed to end the agreement on {on}' },
  TerminationAgreed: { zh: '同意终止协议', en: 'agreed to end the agreement' },
  TerminationRejected: { zh: '不同意终止协议', en: 'rejected the end of the agreement' },
  AgreementTerminated: { zh: '协议自 {on} 起终止', en: 'The agreement ends on {on}', impersonal: true },
  PartyNudged: { zh: '催办了签约方', en: 'nudged a party' },
  PartiesReminded: { zh: '提醒签约方关注 {on} 的期限', en: 'reminded parties of {on}' },
  AgreementEntryCorrected: { zh: '更正了此前的一条记录', en: 'corrected an earlier entry' },
};

const label = {
  title: { zh: '标题', en: 'Title' },
  number: { zh: '文号', en: 'Document number' },
  basedOn: { zh: '所依据的版本', en: 'Based on version' },
  hash: { zh: '内容指纹', en: 'Content hash' },
  signBy: { zh: '签署期限', en: 'To be signed by' },
  signedOn: { zh: '签署日期', en: 'Signed on' },
  scan: { zh: '扫描件', en: 'Scan' },
  reason: { zh: '原因', en: 'Reason' },
  text: { zh: '意见', en: 'Comment' },
  message: { zh: '留言', en: 'Message' },
  opinion: { zh: '签署意见', en: 'Statement' },
} as const;

const given = (values: { readonly [Key in keyof typeof label]?: string | number | Words | Personal<string> | undefined }): Detail[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ label: label[key as keyof typeof label], value: typeof value === 'number' ? String(value) : value }],
  );

/** What matters in an event beside its words. */
export const details: { readonly [Type in AgreementEvent['type']]?: (data: Extract<AgreementEvent, { type: Type }>['data']) => Detail[] } =
  {
    AgreementDrafted: ({ content }) => given({ title: content.title, number: content.documentNumber }),
    DraftRevised: ({ content }) => given({ title: content.title, number: content.documentNumber }),
    VersionProposed: ({ content, basedOn, contentHash }) => given({ title: content.title, basedOn, hash: contentHash }),
    ClauseCommented: ({ text }) => given({ text }),
    VersionAccepted: ({ contentHash }) => given({ hash: contentHash }),
    AgreementOpenedForSigning: ({ signBy, contentHash }) => given({ signBy: dayWords(signBy), hash: contentHash }),
    AgreementSigned: ({ contentHash, opinion }) => given({ hash: contentHash, opinion }),
    AgreementDeclined: ({ reason }) => given({ reason }),
    AgreementWithdrawn: ({ reason }) => given({ reason }),
    PaperAgreementEntered: ({ content, signedOn, scan }) =>
      given({ number: content.documentNumber, signedOn: dayWords(signedOn), scan: scan.name }),
    TerminationProposed: ({ reason }) => given({ reason }),
    TerminationRejected: ({ reason }) => given({ reason }),
    PartyNudged: ({ message }) => given({ message }),
    AgreementEntryCorrected: ({ reason, signBy, signedOn, text, content }) =>
      given({
        reason,
        signBy: dayWords(signBy),
        signedOn: dayWords(signedOn),
        text,
        title: content?.title,
        number: content?.documentNumber,
      }),
  };
