import { describe, expect, it } from '@jest/globals';
import { actorOf, givenEventId, recorded, scenario, uuid } from '@gongjian/testing';
import {
  AgreementDeclined,
  AgreementEntryCorrected,
  AgreementTerminated,
  ClauseCommented,
  PaperAgreementEntered,
  PartyNudged,
  TerminationAgreed,
  TerminationProposed,
  TerminationRejected,
} from '../events/index.js';
import { agreement } from './agreement.decider.js';
import {
  agreementId,
  college,
  concluded,
  content,
  contentHash,
  inAgreement,
  inForce,
  inNegotiation,
  inSigning,
  now,
  ofCollege,
  ofStranger,
  ofStreet,
  opened,
  otherHash,
  reworded,
  signedByCollege,
  signedByStreet,
  stranger,
  street,
} from './agreement.fixtures.js';

const given = scenario(agreement, { now, actor: ofCollege, facts: { content, contentHash } });
const sign = { type: 'SignAgreement', data: { agreementId, contentHash, method: 'password' } } as const;
const byStreet = { actor: ofStreet };

describe('opening for signing', () => {
  it('names the agreed version', () =>
    given(...inAgreement)
      .when({ type: 'OpenForSigning', data: { agreementId, signBy: '2024-03-20' } })
      .then(opened));
  it('is refused before all agreed', () =>
    given(...inNegotiation)
      .when({ type: 'OpenForSigning', data: { agreementId } })
      .thenRefused('AGREEMENT_NOT_AGREED'));
  it('is refused with a day in the past', () =>
    given(...inAgreement)
      .when({ type: 'OpenForSigning', data: { agreementId, signBy: '2024-02-29' } })
      .thenRefused('AGREEMENT_SIGN_BY_PAST'));
});

describe('signing', () => {
  it('waits for the other party', () =>
    given(...inSigning)
      .when(sign)
      .then(signedByCollege));
  it('is concluded by the last signature', () =>
    given(...inSigning, signedByCollege)
      .when(sign, byStreet)
      .then(signedByStreet, concluded));
  it('is refused when the text changed since it was read', () =>
    given(...inSigning)
      .when({ type: 'SignAgreement', data: { ...sign.data, contentHash: otherHash } })
      .thenRefused('AGREEMENT_CONTENT_CHANGED'));
  it('is refused a second time', () =>
    given(...inSigning, signedByCollege)
      .when(sign)
      .thenRefused('AGREEMENT_ALREADY_SIGNED'));
  it('is refused before it is open', () =>
    given(...inAgreement)
      .when(sign)
      .thenRefused('AGREEMENT_NOT_IN_SIGNING'));
  it('needs the right to sign', () =>
    given(...inSigning)
      .when(sign, { actor: actorOf({ unitId: street, rights: ['negotiate', 'read'] }) })
      .thenRefused('NOT_ENTITLED'));
  it('is not for a unit above a party', () =>
    given(...inSigning)
      .when(sign, { actor: actorOf({ unitId: uuid('99'), unitIds: [uuid('99'), street] }) })
      .thenRefused('NOT_ENTITLED'));
});

describe('declining', () => {
  const declined = AgreementDeclined({ agreementId, unitId: street, version: 1, reason: '经费未落实' });
  it('takes it back into negotiation; signatures lapse and only the others still accept the version', () => {
    given(...inSigning)
      .when({ type: 'DeclineAgreement', data: { agreementId, reason: '经费未落实' } }, byStreet)
      .then(declined);
    const state = given(...inSigning, signedByCollege, declined).state();
    expect(state).toMatchObject({ phase: 'negotiating', signatures: [], signBy: null });
    expect(state.versions[0]!.acceptedBy.map(({ unitId }) => unitId)).toEqual([college]);
    expect(agreement.turns(state).map(({ unitId, action }) => [unitId, action])).toEqual([[street, 'AcceptVersion']]);
  });
  it('is refused after signing', () =>
    given(...inSigning, signedByCollege)
      .when({ type: 'DeclineAgreement', data: { agreementId, reason: '反悔' } })
      .thenRefused('AGREEMENT_ALREADY_SIGNED'));
});

describe('ending an agreement early', () => {
  const reason = '区划调整';
  const proposed = TerminationProposed({ agreementId, unitId: college, reason, on: '2025-01-01' });
  const agree = { type: 'AgreeToTermination', data: { agreementId } } as const;
  it('is proposed by one party and agreed by the others', () => {
    given(...inForce)
      .when({ type: 'ProposeTermination', data: { agreementId, reason, on: '2025-01-01' } })
      .then(proposed);
    given(...inForce, proposed)
      .when(agree, byStreet)
      .then(TerminationAgreed({ agreementId, unitId: street }), AgreementTerminated({ agreementId, on: '2025-01-01' }));
  });
  it('takes effect when the last agrees, if that is later', () =>
    given(...inForce, proposed)
      .when(agree, { ...byStreet, now: '2025-02-03T04:00:00.000Z' })
      .then(TerminationAgreed({ agreementId, unitId: street }), AgreementTerminated({ agreementId, on: '2025-02-03' })));
  it('is refused to the proposer, who agreed by proposing', () =>
    given(...inForce, proposed)
      .when(agree)
      .thenRefused('AGREEMENT_TERMINATION_ALREADY_AGREED'));
  it('may be rejected, then proposed again', () => {
    const rejected = TerminationRejected({ agreementId, unitId: street, reason: '项目未完' });
    given(...inForce, proposed)
      .when({ type: 'RejectTermination', data: { agreementId, reason: '项目未完' } }, byStreet)
      .then(rejected);
    given(...inForce, proposed, rejected)
      .when({ type: 'ProposeTermination', data: { agreementId, reason, on: '2025-01-01' } })
      .then(proposed);
  });
  it('is refused a second time while the first waits', () =>
    given(...inForce, proposed)
      .when({ type: 'ProposeTermination', data: { agreementId, reason, on: '2025-01-01' } }, byStreet)
      .thenRefused('AGREEMENT_TERMINATION_PENDING'));
  it('is agreed to only where it was proposed', () =>
    given(...inForce)
      .when(agree, byStreet)
      .thenRefused('AGREEMENT_TERMINATION_NOT_PROPOSED'));
  it('is refused beyond the term', () =>
    given(...inForce)
      .when({ type: 'ProposeTermination', data: { agreementId, reason, on: '2027-04-01' } })
      .thenRefused('AGREEMENT_TERMINATION_DATE_INVALID'));
  it('is refused after the term', () =>
    given(...inForce)
      .when({ type: 'ProposeTermination', data: { agreementId, reason } }, { now: '2027-04-01T00:00:00.000Z' })
      .thenRefused('AGREEMENT_EXPIRED'));
  it('is refused before conclusion', () =>
    given(...inSigning)
      .when({ type: 'ProposeTermination', data: { agreementId, reason } })
      .thenRefused('AGREEMENT_NOT_CONCLUDED'));
});

describe('nudging', () => {
  const nudge = { type: 'NudgeParty', data: { agreementId, unitId: street } } as const;
  const nudged = PartyNudged({ agreementId, unitId: college, nudgedUnitId: street });
  it('marks the turn of the other party', () => {
    given(...inSigning)
      .when(nudge)
      .then(nudged);
    const [turn] = agreement.turns(given(...inSigning, signedByCollege, nudged).state());
    expect(turn).toMatchObject({ unitId: street, action: 'SignAgreement', right: 'sign', dueOn: '2024-03-20', nudgedAt: now });
  });
  it('is forgotten with the turn', () => {
    const early = recorded(nudged, { actor: ofCollege, at: '2024-02-01T00:00:00.000Z' });
    const state = given(
      ...inNegotiation.map((event) => recorded(event, { actor: ofCollege, at: '2024-01-31T00:00:00.000Z' })),
      early,
    ).state();
    expect(agreement.turns(state)[0]?.nudgedAt).toBe('2024-02-01T00:00:00.000Z');
    const later = given(...inSigning, early).state();
    expect(agreement.turns(later).find(({ unitId }) => unitId === street)?.nudgedAt).toBeUndefined();
  });
  it('leaves a state that does not grow however often it happens', () => {
    const often = Array.from({ length: 40 }, () => nudged);
    expect(given(...inSigning, ...often).state()).toEqual(given(...inSigning, nudged).state());
  });
  it('is refused twice a day', () =>
    given(...inSigning, nudged)
      .when(nudge)
      .thenRefused('AGREEMENT_NUDGED_TODAY'));
  it('is refused for a unit whose turn it is not', () =>
    given(...inSigning)
      .when({ type: 'NudgeParty', data: { agreementId, unitId: stranger } })
      .thenRefused('AGREEMENT_NOT_THEIR_TURN'));
  it('is refused where nobody else is waited for', () =>
    given(...inSigning, signedByStreet)
      .when({ type: 'NudgeParty', data: { agreementId, unitId: street } }, { actor: ofCollege })
      .thenRefused('AGREEMENT_WAITS_FOR_NOBODY_ELSE'));
});

describe('a paper agreement', () => {
  const scan = { fileId: uuid(7), name: '扫描件.pdf', mediaType: 'application/pdf', bytes: 10, sha256: contentHash };
  const facts = { content, contentHash, scan };
  const enter = { type: 'EnterPaperAgreement', data: { agreementId, content, signedOn: '2023-05-18', scanFileId: uuid(7) } } as const;
  const entered = PaperAgreementEntered({ agreementId, unitId: college, content, contentHash, signedOn: '2023-05-18', scan });
  it('is concluded at once, with its scan', () => given().when(enter, { facts }).then(entered));
  it('is refused without the scan', () => given().when(enter).thenRefused('AGREEMENT_SCAN_NEEDED'));
  it('is refused when signed in the future', () =>
    given()
      .when({ type: 'EnterPaperAgreement', data: { ...enter.data, signedOn: '2024-03-02' } }, { facts })
      .thenRefused('AGREEMENT_SIGNED_ON_IN_FUTURE'));
  it('is refused to a unit that is no party', () =>
    given().when(enter, { facts, actor: ofStranger }).thenRefused('AGREEMENT_DRAFTER_NOT_PARTY'));

  const corrects = givenEventId(0);
  const correct = { agreementId, corrects, reason: '抄录错误' };
  it('is corrected in what was copied from paper', () =>
    given(entered)
      .when(
        { type: 'CorrectAgreement', data: { ...correct, change: { title: '错' } } },
        { facts: { content: reworded, contentHash: otherHash } },
      )
      .then(AgreementEntryCorrected({ ...correct, unitId: college, content: reworded, contentHash: otherHash })));
});

describe('correcting an entry', () => {
  const reason = '录入错误';
  it('changes the day to sign by', () =>
    given(...inSigning)
      .when({ type: 'CorrectAgreement', data: { agreementId, corrects: givenEventId(5), reason, signBy: '2024-03-25' } })
      .then(AgreementEntryCorrected({ agreementId, unitId: college, corrects: givenEventId(5), reason, signBy: '2024-03-25' })));
  it('never changes what was signed', () =>
    given(...inForce)
      .when({ type: 'CorrectAgreement', data: { agreementId, corrects: givenEventId(1), reason, change: { title: '新题' } } })
      .thenRefused('AGREEMENT_CORRECTION_DOES_NOT_FIT'));
  it('is only for the unit that made the entry', () =>
    given(...inForce)
      .when({ type: 'CorrectAgreement', data: { agreementId, corrects: givenEventId(1), reason } }, byStreet)
      .thenRefused('AGREEMENT_CORRECTION_NOT_YOURS'));
  it('changes the text of a comment in its place', () => {
    const comment = ClauseCommented({ agreementId, commentId: uuid(5), unitId: college, version: 1, clauseId: uuid(2), text: '错字' });
    const { versions } = given(...inNegotiation, comment)
      .when({ type: 'CorrectAgreement', data: { agreementId, corrects: givenEventId(3), reason, text: '正字' } })
      .state();
    expect(versions[0]!.comments.map(({ text }) => text)).toEqual(['正字']);
  });
  it('is refused for an entry that is not there', () =>
    given(...inForce)
      .when({ type: 'CorrectAgreement', data: { agreementId, corrects: uuid(99), reason } })
      .thenRefused('CORRECTED_ENTRY_UNKNOWN'));
});
