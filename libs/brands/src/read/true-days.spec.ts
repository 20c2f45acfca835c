import { describe, expect, it } from '@jest/globals';
import { type LocalDate, addDays } from '@gongjian/kernel';
import { type Given, actorOf, givenEventId, history, recorded, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import * as events from '../events/index.js';
import { brandState } from './brand-state.projection.js';

const [college, brandId, cohortId] = [uuid(1), uuid(10), uuid(11)];
const actor = actorOf({ unitId: college });
const document = { number: '〔2021〕18号', title: '通知', issuer: '组织部', issuedOn: '2020-03-01' };
const on = (day: LocalDate, event: events.BrandEvent) => recorded(event, { actor, at: '2022-03-01T02:00:00.000Z', on: day });
const storyOf = (checkedOn: LocalDate, recognisedOn: LocalDate) => [
  on('2020-09-10', events.BrandRegistered({ brandId, name: '港城先锋', description: '学习', ownerUnitId: college, partnerUnitIds: [] })),
  on('2020-10-01', events.BrandInitiated({ brandId, cohortId })),
  on('2020-11-01', events.BrandPilotStarted({ brandId, plan: '先行。' })),
  on(checkedOn, events.BrandMidTermChecked({ brandId, passed: true, opinion: '可', checkedOn, evidence: [] })),
  on(recognisedOn, events.BrandRecognised({ brandId, level: 'city', recognisedOn, document })),
];
const corrected = (entry: number, said: object) =>
  on('2022-03-01', events.BrandEntryCorrected({ brandId, corrects: givenEventId(entry), reason: '录错', ...said }));
const trueOn = (story: readonly Given<events.BrandEvent>[], day: LocalDate) =>
  brandState.trueOn(history(story, { actor, at: '2022-03-01T02:00:00.000Z', stream: `brand-${brandId}` }), day)?.state;

describe('what was true of a brand on a day', () => {
  it('follows the day to which its recognition was corrected', () => {
    const story = [...storyOf('2021-03-01', '2021-07-07'), corrected(4, { recognition: { level: 'city', recognisedOn: '2021-05-04' } })];
    expect(['2021-05-03', '2021-05-04', '2021-05-05'].map((day) => trueOn(story, day)?.phase)).toEqual([
      'cultivated',
      'recognised',
      'recognised',
    ]);
  });

  it('is the same as if every entry had had its day from the start', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 2 })
      .map((some) => some.sort((one, other) => one - other).map((after) => addDays('2020-11-01', after)));
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 0, max: 420 }),
        fc.constantFrom(0, 3, 4),
        ([oldCheck, oldDay], [check, day], after, named) => {
          const story = [
            ...storyOf(oldCheck!, oldDay!),
            corrected(3, { checkedOn: check }),
            corrected(named, { recognition: { level: 'city', recognisedOn: day } }),
          ];
          const asked = addDays('2020-10-25', after);
          expect(trueOn(story, asked)).toEqual(trueOn(storyOf(check!, day!), asked));
        },
      ),
    );
  });
});
