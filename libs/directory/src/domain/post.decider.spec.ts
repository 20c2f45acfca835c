import { describe, expect, it } from '@jest/globals';
import { actorOf, givenEventId, scenario, uuid } from '@gongjian/testing';
import { PostEntryCorrected, PostEstablished, PostFilled, PostHandedOver, PostTermExtended, PostVacated } from '../events/index.js';
import { post } from './post.decider.js';
import { type PostFacts, termEndsSoon } from './post.state.js';

const school = uuid('a1');
const college = uuid('a2');
const postId = uuid('c1');
const personId = uuid('d1');
const actor = actorOf({ unitId: school, unitIds: [school, college], rights: ['administer', 'read'] });
const given = scenario(post, { now: '2024-03-01T02:00:00.000Z', actor, facts: { personKnown: true } as PostFacts });

const established = PostEstablished({ postId, unitId: college, kind: 'secretary', title: '党总支书记' });
const filled = PostFilled({ postId, personId, from: '2024-03-01', until: '2027-02-28' });
const establish = { type: 'EstablishPost', data: { postId, unitId: college, kind: 'secretary', title: '党总支书记' } } as const;
const fill = { type: 'FillPost', data: { postId, personId, from: '2024-03-01', until: '2027-02-28' } } as const;

describe('establishing a post', () => {
  it('is for units below the administrator', () =>
    given()
      .when(establish, { facts: { lineage: [college, school] } })
      .then(established));
  it('is refused for units of others', () =>
    given()
      .when(establish, { facts: { lineage: [college] } })
      .thenRefused('UNIT_NOT_ADMINISTERED'));
  it('is refused for units unknown', () => given().when(establish, { facts: {} }).thenRefused('UNIT_UNKNOWN'));
});

describe('a root that nobody administers', () => {
  const root = uuid('a3');
  const [operator, administratorElsewhere] = [school, college].map((operatingUnitId) =>
    actorOf({ unitId: school, unitIds: [school, college], rights: ['administer', 'read'], operatingUnitId }),
  );
  const facts: PostFacts = { lineage: [root], unadministered: true, personKnown: true };
  const administrator = PostEstablished({ postId, unitId: root, kind: 'administrator', title: '管理员' });
  const forRoot = (kind: 'administrator' | 'secretary') =>
    ({ type: 'EstablishPost', data: { postId, unitId: root, kind, title: '管理员' } }) as const;

  it('gets its administrator from who operates the platform', () => {
    given().when(forRoot('administrator'), { actor: operator, facts }).then(administrator);
    given(administrator).when(fill, { actor: operator, facts }).then(filled);
  });
  it('gets nothing else from there', () => {
    given().when(forRoot('secretary'), { actor: operator, facts }).thenRefused('UNIT_NEEDS_ADMINISTRATOR');
    const secretary = PostEstablished({ postId, unitId: root, kind: 'secretary', title: '书记' });
    given(secretary).when(fill, { actor: operator, facts }).thenRefused('UNIT_NOT_ADMINISTERED');
    given(administrator, filled)
      .when({ type: 'VacatePost', data: { postId } }, { actor: operator, facts })
      .thenRefused('UNIT_NOT_ADMINISTERED');
  });
  it('gets it from nobody else, and not once it has one', () => {
    for (const [by, known] of [
      [administratorElsewhere, facts],
      [operator, { ...facts, unadministered: false }],
    ] as const) {
      given().when(forRoot('administrator'), { actor: by, facts: known }).thenRefused('UNIT_NOT_ADMINISTERED');
      given(administrator).when(fill, { actor: by, facts: known }).thenRefused('UNIT_NOT_ADMINISTERED');
    }
  });
});

describe('filling a post', () => {
  it('gives it to a person for a term', () => given(established).when(fill).then(filled));
  it('is refused while somebody holds it', () => given(established, filled).when(fill).thenRefused('POST_NOT_VACANT'));
  it('is refused for people unknown', () =>
    given(established)
      .when(fill, { facts: { personKnown: false } })
      .thenRefused('PERSON_UNKNOWN'));
  it('is refused for a term that ends before it begins', () =>
    given(established)
      .when({ type: 'FillPost', data: { postId, personId, from: '2024-03-01', until: '2024-02-29' } })
      .thenRefused('POST_TERM_INVALID'));
});

describe('a handover', () => {
  const successor = uuid('d2');
  const handOver = { type: 'HandOverPost', data: { postId, personId: successor, from: '2024-03-01', reason: '工作调动' } } as const;
  const given2024 = () => given(established, PostFilled({ postId, personId, from: '2021-03-01' }));

  it('lets the holder leave and the successor begin in one act', () => {
    given2024()
      .when(handOver)
      .then(
        PostVacated({ postId, personId, reason: '工作调动' }),
        PostFilled({ postId, personId: successor, from: '2024-03-01' }),
        PostHandedOver({ postId, from: personId, to: successor }),
      );
    const history = [
      established,
      filled,
      PostVacated({ postId, personId }),
      PostFilled({ postId, personId: successor, from: '2024-03-01' }),
    ];
    expect(given(...history, PostHandedOver({ postId, from: personId, to: successor })).state()).toMatchObject({
      phase: 'held',
      holderId: successor,
      handovers: [{ from: personId, to: successor }],
    });
  });
  it('is refused where nobody holds the post', () => given(established).when(handOver).thenRefused('POST_NOT_HELD'));
  it('is refused to the holder', () =>
    given2024()
      .when({ ...handOver, data: { ...handOver.data, personId } })
      .thenRefused('SUCCESSOR_HOLDS_POST'));
  it('is refused to people unknown', () =>
    given2024()
      .when(handOver, { facts: { personKnown: false } })
      .thenRefused('PERSON_UNKNOWN'));
  it('is refused for a term that ends before it begins', () =>
    given2024()
      .when({ ...handOver, data: { ...handOver.data, until: '2024-02-29' } })
      .thenRefused('POST_TERM_INVALID'));
  it.each([
    ['before the holder began', '2021-02-28'],
    ['on a day to come', '2024-03-02'],
  ])('is refused %s', (_, from) =>
    given2024()
      .when({ ...handOver, data: { ...handOver.data, from } })
      .thenRefused('HANDOVER_DAY_OUTSIDE_TERM'),
  );
});

describe('the end of a term', () => {
  it('is put off by an extension', () =>
    given(established, filled)
      .when({ type: 'ExtendTerm', data: { postId, until: '2028-02-28' } })
      .then(PostTermExtended({ postId, until: '2028-02-28' })));
  it('cannot be brought forward by an extension', () =>
    given(established, filled)
      .when({ type: 'ExtendTerm', data: { postId, until: '2027-02-28' } })
      .thenRefused('POST_TERM_NOT_EXTENDED'));
  it('comes with the holder leaving', () => {
    given(established, filled).when({ type: 'VacatePost', data: { postId } }).then(PostVacated({ postId, personId }));
    expect(given(established, filled, PostVacated({ postId, personId })).state()).toMatchObject({
      phase: 'vacant',
      holderId: null,
      until: null,
    });
  });
  it('is announced ninety days ahead', () => {
    const state = given(established, filled).state();
    expect(termEndsSoon(state, '2026-11-29')).toBe(false);
    expect(termEndsSoon(state, '2026-11-30')).toBe(true);
    expect(termEndsSoon({ ...state, until: null }, '2026-11-30')).toBe(false);
  });
});

describe('correcting an entry about a post', () => {
  const correct = { postId, corrects: givenEventId(1), reason: '日期录错' };
  it('changes the term that the entry gave', () =>
    given(established, filled)
      .when({ type: 'CorrectPost', data: { ...correct, from: '2024-02-01' } })
      .then(PostEntryCorrected({ ...correct, from: '2024-02-01' })));
  it('cannot change the term of an earlier holder', () =>
    given(established, filled, PostVacated({ postId, personId }), filled)
      .when({ type: 'CorrectPost', data: { ...correct, from: '2024-02-01' } })
      .thenRefused('CORRECTION_DOES_NOT_FIT'));
  it('cannot turn a term round', () =>
    given(established, filled)
      .when({ type: 'CorrectPost', data: { ...correct, until: '2024-01-01' } })
      .thenRefused('POST_TERM_INVALID'));
});
