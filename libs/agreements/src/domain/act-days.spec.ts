import { describe, expect, it } from '@jest/globals';
import { addDays } from '@gongjian/kernel';
import { givenEventId, recorded, scenario, uuid } from '@gongjian/testing';
import {
  AgreementEntryCorrected,
  type AgreementEvent,
  PaperAgreementEntered,
  TerminationProposed,
  VersionProposed,
} from '../events/index.js';
import { agreement } from './agreement.decider.js';
import {
  acceptedByCollege,
  acceptedByStreet,
  agreed,
  agreementId,
  college,
  concluded,
  content,
  contentHash,
  drafted,
  now,
  ofCollege,
  ofStreet,
  opened,
  otherHash,
  proposed,
  reworded,
  signedByCollege,
  signedByStreet,
  street,
} from './agreement.fixtures.js';

const given = scenario(agreement, { now, actor: ofCollege, facts: { content, contentHash } });
const sign = { type: 'SignAgreement', data: { agreementId, contentHash, method: 'password' } } as const;
const scan = { fileId: uuid(7), name: '扫描件.pdf', mediaType: 'application/pdf', bytes: 10, sha256: contentHash };

describe('the day of an act', () => {
  const on = (day: string, ...events: readonly AgreementEvent[]) =>
    events.map((event) => recorded(event, { actor: ofCollege, at: now, on: day }));
  const late = '2024-03-20T02:00:00.000Z';
  const negotiated = [...on('2024-02-01', drafted), ...on('2024-03-01', proposed, acceptedByCollege)];
  const open = [...negotiated, ...on('2024-03-03', acceptedByStreet, agreed), ...on('2024-03-05', opened)];
  const accept = { type: 'AcceptVersion', data: { agreementId, version: 1, contentHash } } as const;

  it.each([
    ['AcceptVersion', negotiated, accept, '2024-03-01'],
    ['OpenForSigning', open.slice(0, -1), { type: 'OpenForSigning', data: { agreementId } }, '2024-03-03'],
    ['SignAgreement', open, sign, '2024-03-05'],
    ['DeclineAgreement', open, { type: 'DeclineAgreement', data: { agreementId, reason: '不妥' } }, '2024-03-05'],
    ['WithdrawAgreement', negotiated, { type: 'WithdrawAgreement', data: { agreementId, reason: '不办了' } }, '2024-03-01'],
    [
      'ProposeTermination',
      [...open, ...on('2024-03-06', signedByCollege, signedByStreet, concluded)],
      { type: 'ProposeTermination', data: { agreementId, reason: '不再需要' } },
      '2024-03-06',
    ],
    [
      'RejectTermination',
      [
        ...open,
        ...on('2024-03-06', signedByCollege, signedByStreet, concluded),
        ...on('2024-03-08', TerminationProposed({ agreementId, unitId: college, reason: '不再需要', on: '2024-06-01' })),
      ],
      { type: 'RejectTermination', data: { agreementId, reason: '仍需' } },
      '2024-03-08',
    ],
  ] as const)('of %s is that of the step before it or a later one', (_, events, command, earliest) => {
    const actor = command.type === 'WithdrawAgreement' || command.type === 'OpenForSigning' ? ofCollege : ofStreet;
    const history = given(...events);
    history.when(command, { actor, now: late, effectiveOn: addDays(earliest, -1) }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(history.when(command, { actor, now: late, effectiveOn: earliest }).events()).not.toEqual([]);
  });

  it('that concludes is not before the other signatures', () => {
    const signed = given(...open, ...on('2024-03-10', signedByCollege));
    signed.when(sign, { actor: ofStreet, now: late, effectiveOn: '2024-03-08' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(signed.when(sign, { actor: ofStreet, now: late, effectiveOn: '2024-03-10' }).state().phase).toBe('concluded');
  });

  it('of a remark may be older than the version that followed', () => {
    const second = VersionProposed({ agreementId, unitId: street, version: 2, basedOn: 1, content: reworded, contentHash: otherHash });
    const history = given(...negotiated, ...on('2024-03-09', second));
    const comment = (version: number) =>
      ({
        type: 'CommentOnClause',
        data: { agreementId, commentId: uuid(88), version, clauseId: content.clauses[0]!.clauseId, text: '可否' },
      }) as const;
    expect(history.when(comment(1), { now: late, effectiveOn: '2024-03-04' }).events()).toHaveLength(1);
    history.when(comment(1), { now: late, effectiveOn: '2024-02-28' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    history.when(comment(2), { now: late, effectiveOn: '2024-03-04' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
  });

  it('on paper is not before the signatures, as they were corrected', () => {
    const paper = PaperAgreementEntered({ agreementId, unitId: college, content, contentHash, signedOn: '2024-02-10', scan });
    const corrected = AgreementEntryCorrected({
      agreementId,
      unitId: college,
      corrects: givenEventId(0),
      reason: '日期有误',
      signedOn: '2024-02-20',
    });
    const propose = { type: 'ProposeTermination', data: { agreementId, reason: '不再需要' } } as const;
    const history = given(...on('2024-02-10', paper), ...on('2024-03-01', corrected));
    history.when(propose, { effectiveOn: '2024-02-19' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(history.when(propose, { effectiveOn: '2024-02-20' }).events()).toHaveLength(1);
  });
});
