import { describe, expect, it } from '@jest/globals';
import { actorOf, scenario, uuid } from '@gongjian/testing';
import { AgreementWithdrawn, ClauseCommented, DraftRevised, VersionAccepted, VersionProposed } from '../events/index.js';
import type { AgreementFacts } from './agreement.commands.js';
import { agreement } from './agreement.decider.js';
import {
  acceptedByCollege,
  acceptedByStreet,
  agreed,
  agreementId,
  college,
  content,
  contentHash,
  drafted,
  inAgreement,
  inNegotiation,
  inSigning,
  now,
  ofCollege,
  ofStranger,
  ofStreet,
  otherHash,
  proposed,
  reworded,
  street,
} from './agreement.fixtures.js';

const given = scenario(agreement, { now, actor: ofCollege, facts: { content, contentHash } as AgreementFacts });
const wish = { ...content };
const draft = { type: 'DraftAgreement', data: { agreementId, content: wish } } as const;
const propose = { type: 'ProposeVersion', data: { agreementId } } as const;
const counter = { actor: ofStreet, facts: { content: reworded, contentHash: otherHash } };
const accept = { type: 'AcceptVersion', data: { agreementId, version: 1, contentHash } } as const;

describe('drafting an agreement', () => {
  it('begins it', () => given().when(draft).then(drafted));
  it('is refused to a unit that is no party', () => given().when(draft, { actor: ofStranger }).thenRefused('AGREEMENT_DRAFTER_NOT_PARTY'));
  it('is refused with a party that the directory does not know', () =>
    given()
      .when(draft, { facts: { content, contentHash, unknownUnits: [street] } })
      .thenRefused('AGREEMENT_PARTY_UNKNOWN'));
  it('is refused with the same party twice', () => {
    const twice = { ...content, parties: [content.parties[0]!, content.parties[0]!] };
    given()
      .when(draft, { facts: { content: twice, contentHash } })
      .thenRefused('AGREEMENT_PARTIES_REPEATED');
  });
  it('is refused with an area named twice', () => {
    const twice = { ...content, areas: [content.areas[0]!, content.areas[0]!] };
    given()
      .when(draft, { facts: { content: twice, contentHash } })
      .thenRefused('AGREEMENT_AREAS_REPEATED');
  });
  it('is refused with two clauses under one id', () => {
    const twice = { ...content, clauses: [content.clauses[0]!, content.clauses[0]!] };
    given()
      .when(draft, { facts: { content: twice, contentHash } })
      .thenRefused('AGREEMENT_CLAUSES_REPEATED');
  });
  it('is refused when it would end before it begins', () => {
    const reversed = { ...content, effectiveTo: '2024-03-31' };
    given()
      .when(draft, { facts: { content: reversed, contentHash } })
      .thenRefused('AGREEMENT_TERM_INVALID');
  });
  it('is refused when it is longer than an event can be', () => {
    const clauses = Array.from({ length: 11 }, (_, index) => ({ clauseId: uuid(index), heading: '条款', text: '字'.repeat(20_000) }));
    given()
      .when(draft, { facts: { content: { ...content, clauses }, contentHash } })
      .thenRefused('AGREEMENT_TOO_LONG');
  });
  it('needs the right to negotiate', () =>
    given()
      .when(draft, { actor: actorOf({ unitId: college, rights: ['read', 'lead'] }) })
      .thenRefused('NOT_ENTITLED'));
});

describe('a draft', () => {
  it('is rewritten by its own unit', () =>
    given(drafted)
      .when({ type: 'ReviseDraft', data: { agreementId, content: wish } }, { facts: { content: reworded, contentHash: otherHash } })
      .then(DraftRevised({ agreementId, content: reworded })));
  it('does not exist for the other party', () => given(drafted).when(propose, { actor: ofStreet }).thenRefused('NOT_FOUND'));
  it('becomes the first version, accepted by the proposer', () => given(drafted).when(propose).then(proposed, acceptedByCollege));
  it('cannot be rewritten once proposed', () =>
    given(...inNegotiation)
      .when({ type: 'ReviseDraft', data: { agreementId, content: wish } })
      .thenRefused('AGREEMENT_NOT_IN_DRAFT'));
});

describe('a counter-proposal', () => {
  it('is the next version, based on the current one', () =>
    given(...inNegotiation)
      .when({ type: 'ProposeVersion', data: { agreementId, basedOn: 1 } }, counter)
      .then(
        VersionProposed({ agreementId, unitId: street, version: 2, basedOn: 1, content: reworded, contentHash: otherHash }),
        VersionAccepted({ agreementId, unitId: street, version: 2, contentHash: otherHash }),
      ));
  it('takes an agreed version back into negotiation', () => {
    const state = given(...inAgreement)
      .when(propose, counter)
      .state();
    expect([state.phase, state.reached.agreed]).toEqual(['negotiating', undefined]);
  });
  it('is refused when based on an earlier version', () => {
    const second = VersionProposed({ agreementId, unitId: street, version: 2, content: reworded, contentHash: otherHash });
    given(...inNegotiation, second)
      .when({ type: 'ProposeVersion', data: { agreementId, basedOn: 1 } })
      .thenRefused('AGREEMENT_VERSION_STALE');
  });
  it('is refused when it says the same', () =>
    given(...inNegotiation)
      .when(propose, { actor: ofStreet })
      .thenRefused('AGREEMENT_VERSION_UNCHANGED'));
  it('is refused with other parties', () => {
    const joined = { ...reworded, parties: [...content.parties, { unitId: uuid('f1'), name: '灵峰产业园', role: '丙方' }] };
    given(...inNegotiation)
      .when(propose, { actor: ofStreet, facts: { content: joined, contentHash: otherHash } })
      .thenRefused('AGREEMENT_PARTIES_FIXED');
  });
  it('is refused while the agreement is being signed', () =>
    given(...inSigning)
      .when(propose, counter)
      .thenRefused('AGREEMENT_NOT_NEGOTIABLE'));
});

describe('commenting on a clause', () => {
  const comment = { agreementId, commentId: uuid(5), version: 1, clauseId: uuid(2), text: '请写明金额。' };
  it('is recorded for the unit', () =>
    given(...inNegotiation)
      .when({ type: 'CommentOnClause', data: comment }, { actor: ofStreet })
      .then(ClauseCommented({ ...comment, unitId: street })));
  it('is refused at a clause that the version does not have', () =>
    given(...inNegotiation)
      .when({ type: 'CommentOnClause', data: { ...comment, clauseId: uuid(3) } })
      .thenRefused('AGREEMENT_CLAUSE_UNKNOWN'));
  it('is refused at a version that does not exist', () =>
    given(...inNegotiation)
      .when({ type: 'CommentOnClause', data: { ...comment, version: 2 } })
      .thenRefused('AGREEMENT_VERSION_UNKNOWN'));
});

describe('accepting a version', () => {
  it('by the last party makes it agreed', () =>
    given(...inNegotiation)
      .when(accept, { actor: ofStreet })
      .then(acceptedByStreet, agreed));
  it('is refused when the text is not the one that was read', () =>
    given(...inNegotiation)
      .when({ type: 'AcceptVersion', data: { agreementId, version: 1, contentHash: otherHash } }, { actor: ofStreet })
      .thenRefused('AGREEMENT_CONTENT_CHANGED'));
  it('is refused for an earlier version', () =>
    given(...inNegotiation)
      .when({ type: 'AcceptVersion', data: { agreementId, version: 2, contentHash } }, { actor: ofStreet })
      .thenRefused('AGREEMENT_VERSION_STALE'));
  it('is refused a second time', () =>
    given(...inNegotiation)
      .when(accept)
      .thenRefused('AGREEMENT_ALREADY_ACCEPTED'));
  it('is refused once all have accepted it', () =>
    given(...inAgreement)
      .when(accept, { actor: ofStreet })
      .thenRefused('AGREEMENT_NOT_IN_NEGOTIATION'));
  it('is unknown to a stranger', () =>
    given(...inNegotiation)
      .when(accept, { actor: ofStranger })
      .thenRefused('NOT_FOUND'));
});

describe('withdrawing', () => {
  const withdraw = { type: 'WithdrawAgreement', data: { agreementId, reason: '合作取消' } } as const;
  it('is for the drafting unit', () => {
    given(...inAgreement)
      .when(withdraw)
      .then(AgreementWithdrawn({ agreementId, unitId: college, reason: '合作取消' }));
    given(...inAgreement)
      .when(withdraw, { actor: ofStreet })
      .thenRefused('NOT_ENTITLED');
  });
  it('is refused once it is open for signing', () =>
    given(...inSigning)
      .when(withdraw)
      .thenRefused('AGREEMENT_NOT_WITHDRAWABLE'));
});
