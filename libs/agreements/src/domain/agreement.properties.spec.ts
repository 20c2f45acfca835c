import { describe, expect, it } from '@jest/globals';
import { type Actor, type DomainEvent, Refusal, actionsOf, correctedBy, correctedIn, decide, foldState } from '@gongjian/kernel';
import { actorOf, givenEventId, history, recorded, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import type { AgreementEvent } from '../events/index.js';
import type { AgreementCommand } from './agreement.commands.js';
import { agreement } from './agreement.decider.js';
import {
  agreementId,
  content,
  contentHash,
  drafted,
  now,
  ofCollege,
  ofStranger,
  ofStreet,
  otherHash,
  reworded,
} from './agreement.fixtures.js';
import { type Agreement, absent, currentVersion, partyIdsOf } from './agreement.state.js';

const hash = fc.constantFrom(contentHash, otherHash);
const reason = '理由';
const versions = fc.integer({ min: 1, max: 3 });
const aggregate = { agreementId };

const command: fc.Arbitrary<AgreementCommand> = fc.oneof(
  { arbitrary: fc.constant({ type: 'ProposeVersion', data: aggregate } as const), weight: 3 },
  {
    arbitrary: fc
      .record({ version: versions, contentHash: hash })
      .map((data) => ({ type: 'AcceptVersion', data: { ...aggregate, ...data } }) as const),
    weight: 6,
  },
  { arbitrary: fc.constant({ type: 'OpenForSigning', data: aggregate } as const), weight: 4 },
  {
    arbitrary: hash.map((one) => ({ type: 'SignAgreement', data: { ...aggregate, contentHash: one, method: 'password' } }) as const),
    weight: 6,
  },
  fc.constantFrom<AgreementCommand>(
    { type: 'DeclineAgreement', data: { ...aggregate, reason } },
    { type: 'WithdrawAgreement', data: { ...aggregate, reason } },
    { type: 'ProposeTermination', data: { ...aggregate, reason } },
    { type: 'AgreeToTermination', data: aggregate },
    { type: 'RejectTermination', data: { ...aggregate, reason } },
    { type: 'NudgeParty', data: { ...aggregate, unitId: ofStreet.unitId } },
    { type: 'CorrectAgreement', data: { ...aggregate, corrects: givenEventId(1), reason, change: { title: '改' } } },
    { type: 'ReviseDraft', data: { ...aggregate, content } },
  ),
);
const reader = actorOf({ unitId: ofStreet.unitId, rights: ['read'] });
const step = fc.record({
  command,
  actor: fc.constantFrom<Actor>(ofCollege, ofCollege, ofStreet, ofStreet, ofStranger, reader),
  reworded: fc.boolean(),
  /** Takes one of the turns that are waited for instead, so that walks get somewhere. */
  helpful: fc.integer({ min: 0, max: 9 }).map((chance) => chance < 6),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Who takes the first turn that is waited for, and how. */
const takeTurn = (state: Agreement): Pick<Step, 'command' | 'actor'> | undefined => {
  const [turn] = agreement.turns(state);
  const { version = 1, contentHash: read = contentHash } = currentVersion(state) ?? {};
  const data = { ...aggregate, version, contentHash: read, method: 'password' };
  return (
    turn && { command: { type: turn.action, data } as AgreementCommand, actor: turn.unitId === ofCollege.unitId ? ofCollege : ofStreet }
  );
};

/** Walks as far as the rules let it, and tells of each step what it found before and after. */
const walk = (
  steps: readonly Step[],
  visit: (before: Agreement, events: readonly AgreementEvent[], after: Agreement, actor: Actor) => void,
) => {
  const by = { actor: ofCollege, at: now, stream: `agreement-${agreementId}` };
  const all: DomainEvent[] = [drafted];
  const fold = () => foldState(agreement as never, history(all, by), absent) as Agreement;
  for (const { command: random, actor: anybody, reworded: other, helpful } of steps) {
    const before = fold();
    const { command: one, actor } = (helpful && takeTurn(before)) || { command: random, actor: anybody };
    const facts = other ? { content: reworded, contentHash: otherHash } : { content, contentHash };
    try {
      const today = '2024-03-01';
      const corrected = correctedIn(history(all, by), correctedBy(one.data));
      const events = decide(agreement as never, one, before, { now, today, effectiveOn: today, actor, facts, corrected });
      all.push(...events.map((event) => recorded(event, { actor, at: now })));
      visit(before, events as AgreementEvent[], fold(), actor);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return fold();
};

const run = (check: (steps: readonly Step[]) => void) =>
  fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), check), { numRuns: 300 });

describe('however an agreement goes', () => {
  it('may come to every end', () => {
    const walks = fc.sample(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), { numRuns: 300, seed: 1 });
    const ends = walks.map((steps) => walk(steps, () => undefined).phase);
    expect([...new Set(ends)]).toEqual(expect.arrayContaining(['negotiating', 'agreed', 'signing', 'concluded', 'terminated']));
  });

  it('is concluded only when every party signed the current version by its hash', () =>
    run((steps) => {
      const state = walk(steps, () => undefined);
      if (state.phase !== 'concluded' && state.phase !== 'terminated') return;
      expect(state.signatures.map(({ unitId }) => unitId).sort()).toEqual([...partyIdsOf(state)].sort());
      for (const signed of state.signatures) expect(signed.contentHash).toBe(currentVersion(state)!.contentHash);
    }));

  it('never changes a text once somebody signed it, unless declined', () =>
    run((steps) => {
      walk(steps, (before, events, after) => {
        if (!before.signatures.length || events.some(({ type }) => type === 'AgreementDeclined')) return;
        expect(currentVersion(after)).toEqual(currentVersion(before));
        expect(after.signatures.slice(0, before.signatures.length)).toEqual(before.signatures);
      });
    }));

  it('changes nothing for a stranger or a mere reader', () =>
    run((steps) => {
      walk(steps, (_, __, ___, actor) => expect([ofStranger, reader]).not.toContain(actor));
    }));

  it('waits for those alone who are allowed to take their turn', () =>
    run((steps) => {
      const state = walk(steps, () => undefined);
      for (const turn of agreement.turns(state)) {
        const actor = actorOf({ unitId: turn.unitId, rights: [turn.right] });
        const actions = actionsOf(agreement as never, state, {
          now,
          today: '2024-03-01',
          effectiveOn: '2024-03-01',
          actor,
          facts: undefined,
        });
        expect(actions.find(({ name }) => name === turn.action)?.refusal).toBeUndefined();
      }
    }));

  it('keeps every version ever proposed, numbered from one', () =>
    run((steps) => {
      walk(steps, (before, _, after) => {
        expect(after.versions.map(({ version }) => version)).toEqual(after.versions.map((__, index) => index + 1));
        expect(after.versions.slice(0, before.versions.length).map((one) => one.content)).toEqual(
          before.versions.map((one) => one.content),
        );
      });
    }));
});

describe('an id that nobody knows', () => {
  it('is missing for every command but those that begin an agreement', () => {
    const context = { now, today: '2024-03-01', effectiveOn: '2024-03-01', actor: ofCollege, facts: {} };
    const types = Object.keys(agreement.decide).filter((type) => !['DraftAgreement', 'EnterPaperAgreement'].includes(type));
    for (const type of types) {
      const attempt = () => decide(agreement as never, { type, data: { agreementId: uuid(404) } }, absent, context);
      expect(attempt).toThrow(/^NOT_FOUND/);
    }
  });
});
