import { expect, it } from '@jest/globals';
import { type AnyDecider, addDays } from '@gongjian/kernel';
import { CorrectedDays, type Step, scenario, recorded, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { PaperAgreementEntered, TerminationProposed } from '../events/index.js';
import type { AgreementCommand } from './agreement.commands.js';
import { agreement } from './agreement.decider.js';
import { agreementId, college, content, contentHash, ofCollege, ofStreet } from './agreement.fixtures.js';

const now = '2024-03-01T02:00:00.000Z';
const scan = { fileId: uuid(7), name: '扫描件.pdf', mediaType: 'application/pdf', bytes: 10, sha256: contentHash };
const facts = { content, contentHash, scan };
const day = fc.integer({ min: 0, max: 35 }).map((offset) => addDays('2024-01-27', offset));
const step = (command: AgreementCommand, actor = ofCollege, on?: string): Step => ({ command, actor, facts, ...(on && { on }) });
const enter = (signedOn: string) =>
  step({ type: 'EnterPaperAgreement', data: { agreementId, signedOn, scanFileId: scan.fileId } as never });

const later: fc.Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom<AgreementCommand>(
      { type: 'ProposeTermination', data: { agreementId, reason: '不再需要' } },
      { type: 'AgreeToTermination', data: { agreementId } },
      { type: 'RejectTermination', data: { agreementId, reason: '仍需' } },
      { type: 'NudgeParty', data: { agreementId, unitId: ofStreet.unitId } },
    ),
    fc.constantFrom(ofCollege, ofStreet),
    day,
  )
  .map(([command, actor, on]) => step(command, actor, on));

it('a corrected day of signing is accepted where all that followed would have been', () => {
  const days = new CorrectedDays(agreement as AnyDecider, now);
  fc.assert(
    fc.property(day, fc.array(later, { maxLength: 8 }), day, (signedOn, steps, other) =>
      days.check([enter(signedOn), ...steps], ([taken], [entered]) => {
        if (!taken || !entered) return undefined;
        const data = { agreementId, corrects: entered.id, reason: '日期录错', signedOn: other };
        return { taken, instead: enter(other), correction: step({ type: 'CorrectAgreement', data }) };
      }),
    ),
    { numRuns: 300 },
  );
  expect([...days.seen].sort()).toEqual(['accepted', 'refused']);
});

it('a corrected day of signing after a step that followed is refused, naming its day', () => {
  const on = (day: string) => ({ actor: ofCollege, at: now, on: day });
  const entered = PaperAgreementEntered({ agreementId, unitId: college, content, contentHash, signedOn: '2024-02-01', scan });
  const ended = TerminationProposed({ agreementId, unitId: college, reason: '不再需要', on: '2024-06-01' });
  const given = scenario(agreement, { now, actor: ofCollege, facts })(
    recorded(entered, on('2024-02-01')),
    recorded(ended, on('2024-02-10')),
  );
  const correct = (signedOn: string) =>
    given.when({
      type: 'CorrectAgreement',
      data: { agreementId, corrects: '00000000-0000-4000-9000-000000000000', reason: '录错', signedOn },
    });
  const refusal = refusalOf(() => correct('2024-02-11').events());
  expect(refusal).toMatchObject({ code: 'CORRECTED_DAY_TOO_LATE', details: { field: 'signedOn', params: { latest: '2024-02-10' } } });
  expect(correct('2024-02-10').state().paper?.signedOn).toBe('2024-02-10');
  correct('2024-02-01').thenRefused('NOTHING_CORRECTED');
});

const refusalOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
