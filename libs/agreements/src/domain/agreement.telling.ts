import { telling } from '@gongjian/kernel';
import { agreement } from './agreement.decider.js';

const proposals = ['VersionProposed'] as const;

/** What parties of an agreement are told, beside their inbox. */
export const agreementTelling = telling({
  decider: agreement,
  address: (id) => `agreements/${id}`,
  turns: {
    ProposeVersion: { zh: '请提出协议文本', en: 'Propose a version' },
    AcceptVersion: { zh: '请审阅并答复协议文本', en: 'Read the version and answer it' },
    OpenForSigning: { zh: '文本已达成一致，请发起签署', en: 'The text is agreed: open it for signing' },
    SignAgreement: { zh: '请签署协议', en: 'Sign the agreement' },
    AgreeToTermination: { zh: '请答复终止协议的提议', en: 'Answer the proposal to end the agreement' },
  },
  events: {
    VersionAgreed: {
      kind: 'decision',
      handedIn: proposals,
      words: { zh: '各方已就您提出的文本达成一致', en: 'All parties agreed on the version you proposed' },
    },
    AgreementConcluded: { kind: 'decision', handedIn: proposals, words: { zh: '各方已签署完毕', en: 'All parties have signed' } },
    AgreementDeclined: {
      kind: 'decision',
      handedIn: ['AgreementOpenedForSigning'],
      words: { zh: '有签约方不予签署，已退回磋商', en: 'A party declined to sign; back to negotiation' },
    },
    AgreementTerminated: {
      kind: 'decision',
      handedIn: ['TerminationProposed'],
      words: { zh: '各方已同意协议自 {on} 起终止', en: 'All parties agreed that it ends on {on}' },
    },
    TerminationRejected: {
      kind: 'decision',
      handedIn: ['TerminationProposed'],
      words: { zh: '终止协议的提议未获同意', en: 'The proposal to end the agreement was rejected' },
    },
    PartiesReminded: {
      kind: 'reminder',
      units: ({ unitIds }) => unitIds,
      right: ({ about }) => (about === 'signing' ? 'sign' : 'negotiate'),
      words: ({ about }) =>
        about === 'signing'
          ? { zh: '签署期限 {on} 已过，本单位尚未签署', en: 'The day to sign by, {on}, has passed without your signature' }
          : { zh: '协议将于 {on} 到期', en: 'The agreement ends on {on}' },
    },
  },
});
