import { type Actor, rightNames } from '@gongjian/kernel';
import {
  AgreementConcluded,
  AgreementDrafted,
  AgreementOpenedForSigning,
  AgreementSigned,
  type Content,
  VersionAccepted,
  VersionAgreed,
  VersionProposed,
} from '../events/index.js';

const uuid = (tail: number | string): string => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
const headOf = (unitId: string, personId: string, postId: string): Actor => ({
  unitId,
  personId,
  postId,
  rights: rightNames,
  unitIds: [unitId],
});

export const agreementId = uuid('a9');
export const college = uuid('a1');
export const street = uuid('b1');
export const stranger = uuid('e1');
export const contentHash = 'a'.repeat(64);
export const otherHash = 'b'.repeat(64);
export const now = '2024-03-01T02:00:00.000Z';

/** Heads of their units: they negotiate and sign. */
export const ofCollege = headOf(college, uuid('d1'), uuid('c1'));
export const ofStreet = headOf(street, uuid('d2'), uuid('c2'));
export const ofStranger = headOf(stranger, uuid('d3'), uuid('c3'));

export const content: Content = {
  kind: 'coBuilding',
  title: '校地共建协议',
  parties: [
    { unitId: college, name: '信息学院', role: '甲方' },
    { unitId: street, name: '新碶街道', role: '乙方' },
  ],
  clauses: [
    { clauseId: uuid(1), heading: '共建内容', text: '双方共建党建品牌。' },
    { clauseId: uuid(2), heading: '经费', text: '经费由双方共同承担。' },
  ],
  areas: ['redBrand'],
  effectiveFrom: '2024-04-01',
  effectiveTo: '2027-03-31',
};

/** The same with one clause reworded. */
export const reworded: Content = {
  ...content,
  clauses: [content.clauses[0]!, { ...content.clauses[1]!, text: '经费由学院承担。' }],
};

const version = 1;
export const drafted = AgreementDrafted({ agreementId, unitId: college, content });
export const proposed = VersionProposed({ agreementId, unitId: college, version, content, contentHash });
export const acceptedByCollege = VersionAccepted({ agreementId, unitId: college, version, contentHash });
export const acceptedByStreet = VersionAccepted({ agreementId, unitId: street, version, contentHash });
export const agreed = VersionAgreed({ agreementId, version, contentHash });
export const opened = AgreementOpenedForSigning({ agreementId, unitId: college, version, contentHash, signBy: '2024-03-20' });

const signedBy = ({ unitId, postId, personId }: typeof ofCollege) =>
  AgreementSigned({ agreementId, unitId, postId, personId, version, contentHash, signature: { method: 'password', signedAt: now } });
export const signedByCollege = signedBy(ofCollege);
export const signedByStreet = signedBy(ofStreet);
export const concluded = AgreementConcluded({ agreementId, version, contentHash });

export const inNegotiation = [drafted, proposed, acceptedByCollege] as const;
export const inAgreement = [...inNegotiation, acceptedByStreet, agreed] as const;
export const inSigning = [...inAgreement, opened] as const;
export const inForce = [...inSigning, signedByCollege, signedByStreet, concluded] as const;
