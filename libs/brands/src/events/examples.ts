import type { BrandsEvent } from './events.js';

const id = (number: number): string => `0192f0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [brandId, cohortId, college, school, street, eventId] = [id(1), id(2), id(3), id(4), id(5), id(6)] as const;
const file = { fileId: id(21), name: '认定文件.pdf', mediaType: 'application/pdf', bytes: 31_870, sha256: 'cd'.repeat(32) };

const quote = {
  ...{ v: 1 as const, person: id(31), iv: 'AAECAwQFBgcICQoL', tag: 'AAECAwQFBgcICQoLDA0ODw==' },
  ciphertext: 'c2VhbGVkIHVuZGVyIHRoZSBwZXJzb24ncyBrZXk=',
};

/** One example of each event, with every field it can have. */
export const examples: { readonly [Type in BrandsEvent['type']]: Extract<BrandsEvent, { type: Type }>['data'] } = {
  CohortOpened: { cohortId, unitId: school, title: '2020—2022 年度党建品牌', startsOn: '2020-09-01', endsOn: '2022-08-31' },
  BrandRegistered: {
    brandId,
    name: '港城先锋',
    description: '以港口产业工人学习为主线的支部品牌。',
    ownerUnitId: college,
    partnerUnitIds: [street],
    agreementId: id(7),
    projectId: id(8),
  },
  BrandInitiated: { brandId, cohortId },
  BrandPilotStarted: { brandId, plan: '先在两个支部试行。', checkDueOn: '2021-12-31' },
  BrandMidTermChecked: { brandId, passed: true, opinion: '达到预期。', checkedOn: '2021-12-20', evidence: [file] },
  BrandRecognised: {
    brandId,
    level: 'city',
    recognisedOn: '2022-06-20',
    document: { number: '甬组〔2022〕18号', title: '关于公布党建品牌的通知', issuer: '市委组织部', issuedOn: '2022-06-18', file },
  },
  BrandPromoted: {
    brandId,
    caseId: id(9),
    title: '把党课开到码头上',
    summary: '做法与成效。',
    channels: ['校报', '区委组织部微信公众号'],
    quote,
    files: [file],
  },
  BrandWithdrawn: { brandId, reason: '并入另一品牌。' },
  BrandEntryCorrected: {
    brandId,
    corrects: eventId,
    reason: '文号录错。',
    name: '港城先锋',
    description: '以港口产业工人学习为主线的品牌。',
    checkedOn: '2021-12-21',
    recognition: {
      level: 'city',
      recognisedOn: '2022-06-21',
      number: '甬组〔2022〕19号',
      title: '关于公布党建品牌的通知',
      issuer: '市委组织部',
      issuedOn: '2022-06-19',
    },
  },
};
