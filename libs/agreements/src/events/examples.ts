import type { AgreementEvent } from './events.js';
import type { Content } from './vocabulary.js';

const id = (last: number) => `0192f0a1-0000-7000-8000-${String(last).padStart(12, '0')}`;
const agreementId = id(1);
const college = id(2);
const street = id(3);
const version = 1;
const contentHash = 'c0'.repeat(32);
const signedAt = '2023-05-18T02:30:00.000Z';

const content: Content = {
  kind: 'coBuilding',
  title: '校地党建共建协议',
  documentNumber: '共建〔2023〕5号',
  parties: [
    { unitId: college, name: '信息工程学院', role: '甲方' },
    { unitId: street, name: '新碶街道', role: '乙方' },
  ],
  clauses: [{ clauseId: id(4), heading: '共建内容', text: '双方每学期联合开展两次主题党日活动。' }],
  areas: ['redBrand', 'youth'],
  effectiveFrom: '2023-06-01',
  effectiveTo: '2026-05-31',
};

/** One example of each event, with every field it can have. */
export const examples: { readonly [Type in AgreementEvent['type']]: Extract<AgreementEvent, { type: Type }>['data'] } = {
  AgreementDrafted: { agreementId, unitId: college, content },
  DraftRevised: { agreementId, content },
  VersionProposed: { agreementId, unitId: college, version: 2, basedOn: 1, content, contentHash },
  ClauseCommented: { agreementId, commentId: id(5), unitId: street, version, clauseId: id(4), text: '建议写明活动地点。' },
  VersionAccepted: { agreementId, unitId: street, version, contentHash },
  VersionAgreed: { agreementId, version, contentHash },
  AgreementOpenedForSigning: { agreementId, unitId: college, version, contentHash, signBy: '2023-05-31' },
  AgreementSigned: {
    agreementId,
    unitId: street,
    postId: id(6),
    personId: id(7),
    version,
    contentHash,
    signature: { method: 'password', signedAt },
    opinion: {
      v: 1,
      person: id(7),
      iv: 'AAECAwQFBgcICQoL',
      ciphertext: 'c2VhbGVkIHVuZGVyIHRoZSBwZXJzb24ncyBrZXk=',
      tag: 'AAECAwQFBgcICQoLDA0ODw==',
    },
  },
  AgreementConcluded: { agreementId, version, contentHash },
  AgreementDeclined: { agreementId, unitId: street, version, reason: '第三条的经费安排尚需研究。' },
  AgreementWithdrawn: { agreementId, unitId: college, reason: '合作事项已并入另一份协议。' },
  PaperAgreementEntered: {
    agreementId,
    unitId: college,
    content,
    contentHash,
    signedOn: '2023-05-18',
    scan: { fileId: id(8), name: '共建协议扫描件.pdf', mediaType: 'application/pdf', bytes: 182_340, sha256: 'ab'.repeat(32) },
  },
  TerminationProposed: { agreementId, unitId: street, reason: '街道区划调整。', on: '2025-01-01' },
  TerminationAgreed: { agreementId, unitId: college },
  TerminationRejected: { agreementId, unitId: college, reason: '在建项目尚未验收。' },
  AgreementTerminated: { agreementId, on: '2025-01-01' },
  PartyNudged: { agreementId, unitId: college, nudgedUnitId: street, message: '请于本周内完成签署。' },
  PartiesReminded: { agreementId, unitIds: [street], about: 'ending', on: '2029-02-28', daysBefore: 90 },
  AgreementEntryCorrected: {
    agreementId,
    unitId: college,
    corrects: id(9),
    reason: '录入时看错日期。',
    signBy: '2023-06-05',
    signedOn: '2023-05-19',
    text: '建议写明活动地点和时间。',
    content,
    contentHash,
  },
};
