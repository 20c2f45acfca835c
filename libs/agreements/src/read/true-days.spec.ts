import { expect, it } from '@jest/globals';
import { addDays } from '@gongjian/kernel';
import { givenEventId, history, recorded, uuid } from '@gongjian/testing';
import { agreementId, college, content, contentHash, now, ofCollege } from '../domain/agreement.fixtures.js';
import { AgreementEntryCorrected, type AgreementEvent, PaperAgreementEntered } from '../events/index.js';
import { agreementState } from './agreement-state.projection.js';

const scan = { fileId: uuid(7), name: '扫描件.pdf', mediaType: 'application/pdf', bytes: 10, sha256: contentHash };
const entered = (signedOn: string) =>
  recorded(PaperAgreementEntered({ agreementId, unitId: college, content, contentHash, signedOn, scan }), {
    actor: ofCollege,
    at: now,
    on: signedOn,
  });
const trueOn = (day: string, ...events: readonly AgreementEvent[]) =>
  agreementState.trueOn(history(events, { actor: ofCollege, at: now, stream: `agreement-${agreementId}` }), day)?.state;

it.each(['2023-05-04', '2023-08-01'])('an agreement on paper is true from the day to which its signing was corrected: %s', (signedOn) => {
  const corrected = AgreementEntryCorrected({ agreementId, unitId: college, corrects: givenEventId(0), reason: '录错', signedOn });
  for (const day of [addDays(signedOn, -1), signedOn, '2023-05-18', '2024-03-01'])
    expect(trueOn(day, entered('2023-05-18'), corrected)).toEqual(trueOn(day, entered(signedOn)));
  expect(trueOn(signedOn, entered('2023-05-18'), corrected)?.phase).toBe('concluded');
  expect(trueOn(addDays(signedOn, -1), entered('2023-05-18'), corrected)).toBeUndefined();
});
