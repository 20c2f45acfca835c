import { describe, it } from '@jest/globals';
import { actorOf, scenario, uuid } from '@gongjian/testing';
import { PasswordReset, PersonErased } from '../events/index.js';
import { type PersonFacts, person } from './person.decider.js';

const unitId = uuid(1);
const personId = uuid(9);
const actor = actorOf({ unitId, rights: ['administer'], unitIds: [unitId, uuid(2)] });
const now = '2026-03-01T02:00:00.000Z';
const given = (facts: PersonFacts) => scenario(person, { now, actor, facts })();
const erase = { type: 'ErasePerson', data: { personId, ground: 'requested' } } as const;
const erased = PersonErased({ personId, unitId, ground: 'requested' });

describe('erasing a person', () => {
  it('is recorded by id and ground alone', () =>
    given({ known: true, lastUnitId: uuid(2) })
      .when(erase)
      .then(erased));
  it('is any administrator’s where the person never held a post', () => given({ known: true }).when(erase).then(erased));
  it('is refused where the platform keeps no such person', () => given({ known: false }).when(erase).thenRefused('PERSON_UNKNOWN'));
  it('is refused while the person holds a post', () =>
    given({ known: true, lastUnitId: unitId, holds: [{ title: '书记', unitId: uuid(2) }] })
      .when(erase)
      .thenRefused('PERSON_HOLDS_POST'));
  it('is refused for a person of units that are not administered', () =>
    given({ known: true, lastUnitId: uuid(3) })
      .when(erase)
      .thenRefused('PERSON_NOT_ADMINISTERED'));
  it('is refused to others than administrators', () =>
    scenario(person, { now, actor: actorOf({ unitId, rights: ['sign'] }), facts: { known: true } })()
      .when(erase)
      .thenRefused('NOT_ENTITLED'));
  it('happens once', () =>
    scenario(person, { now, actor, facts: { known: false } })(erased)
      .when(erase)
      .thenRefused('PERSON_ERASED'));
});

describe('resetting a password', () => {
  const reset = { type: 'ResetPassword', data: { personId } } as const;
  const done = PasswordReset({ personId, unitId });

  it('is recorded by id alone', () =>
    given({ known: true, holds: [{ title: '书记', unitId: uuid(2) }], lastUnitId: uuid(2) })
      .when(reset)
      .then(done));
  it('can be done again, also for a person whom another unit administered before', () =>
    scenario(person, { now, actor, facts: { known: true } })(PasswordReset({ personId, unitId: uuid(3) }))
      .when(reset)
      .then(done));
  it('leaves the person to be erased', () =>
    scenario(person, { now, actor, facts: { known: true } })(done)
      .when(erase)
      .then(erased));
  it('is refused where the person holds a post in one unit that is not administered', () =>
    given({
      known: true,
      holds: [
        { title: '书记', unitId: uuid(2) },
        { title: '院长', unitId: uuid(3) },
      ],
      lastUnitId: uuid(2),
    })
      .when(reset)
      .thenRefused('PERSON_NOT_ADMINISTERED'));
  it('is refused where the platform keeps no such person', () => given({ known: false }).when(reset).thenRefused('PERSON_UNKNOWN'));
  it('is refused for who was erased', () =>
    scenario(person, { now, actor, facts: { known: true } })(erased)
      .when(reset)
      .thenRefused('PERSON_ERASED'));
  it('is refused to others than administrators', () =>
    scenario(person, { now, actor: actorOf({ unitId, rights: ['sign'] }), facts: { known: true } })()
      .when(reset)
      .thenRefused('NOT_ENTITLED'));
});
