import { describe, expect, it } from '@jest/globals';
import { newsOf } from '@gongjian/notifications';
import { type Given, history, recorded } from '@gongjian/testing';
import { PartiesReminded, PartyNudged } from '../events/index.js';
import {
  acceptedByStreet,
  agreed,
  agreementId,
  college,
  content,
  inAgreement,
  inForce,
  inNegotiation,
  inSigning,
  now,
  ofCollege,
  ofStreet,
  opened,
  street,
} from './agreement.fixtures.js';
import { agreementTelling } from './agreement.telling.js';

const by = { actor: ofCollege, at: now, stream: `agreement-${agreementId}` };

/** What the last event of the past gives to tell, with whatever came after it. */
const told = (past: readonly Given[], later: readonly Given[] = []) =>
  newsOf(agreementTelling, history([...past, ...later], by), past.length - 1).map(({ kind, to, content: { words, turn } }) => ({
    kind,
    to,
    words: words.zh,
    ...(turn && { action: turn.action }),
  }));

describe('what parties of an agreement are told', () => {
  it('is that a version waits for their answer, with the title and no word of people', () => {
    const [news] = newsOf(agreementTelling, history(inNegotiation.slice(0, 2), by), 1).filter(({ to }) => to.unitId === street);
    expect(news).toMatchObject({
      kind: 'turn',
      to: { unitId: street, right: 'negotiate' },
      content: { title: content.title, address: `agreements/${agreementId}`, words: { zh: '请审阅并答复协议文本' } },
    });
  });

  it('is nothing of a turn that has passed on meanwhile', () =>
    expect(told(inNegotiation.slice(0, 2), [acceptedByStreet, agreed]).filter(({ to }) => to.unitId === street)).toEqual([]));

  it('is nothing twice: only what the event itself brought', () => {
    expect(told([...inNegotiation])).toEqual([]);
    expect(told([...inSigning]).map(({ action }) => action)).toEqual(['SignAgreement', 'SignAgreement']);
  });

  it('is a nudge, without its message', () => {
    const later = { actor: ofCollege, at: '2024-03-02T02:00:00.000Z' };
    const nudge = recorded(PartyNudged({ agreementId, unitId: college, nudgedUnitId: street, message: '请张三尽快' }), later);
    const news = newsOf(agreementTelling, history([...inSigning, nudge], by), inSigning.length);
    expect(news).toMatchObject([{ kind: 'nudge', to: { unitId: street, right: 'sign' } }]);
    expect(JSON.stringify(news)).not.toContain('张三');
  });

  it('is the answer to whoever proposed the version', () => {
    expect(told([...inAgreement])).toContainEqual({
      kind: 'decision',
      to: { unitId: college, personId: ofCollege.personId },
      words: '各方已就您提出的文本达成一致',
    });
    const answer = told([...inForce]);
    expect(answer).toEqual([{ kind: 'decision', to: { unitId: college, personId: ofCollege.personId }, words: '各方已签署完毕' }]);
    // Whoever opened it is not who proposed it.
    const byStreet = recorded(opened, { actor: ofStreet, at: now });
    expect(told([...inAgreement, byStreet, ...inForce.slice(inSigning.length)])).toEqual(answer);
  });

  it('is a reminder of a date, to those who can do something about it', () => {
    const reminded = PartiesReminded({ agreementId, unitIds: [college, street], about: 'ending', on: '2027-03-31', daysBefore: 90 });
    expect(told([...inForce, reminded])).toEqual(
      [college, street].map((unitId) => ({ kind: 'reminder', to: { unitId, right: 'negotiate' }, words: '协议将于 2027年3月31日 到期' })),
    );
  });
});
