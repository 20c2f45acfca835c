import { describe, it } from '@jest/globals';
import { cancel, give, platformActor, schedule } from '@gongjian/kernel';
import { actorOf, proceedings, scenario, uuid } from '@gongjian/testing';
import { post } from '../domain/post.decider.js';
import { PostEstablished, PostFilled, PostTermExtended, PostVacated, TermEndReminded } from '../events/index.js';
import { remindTerm } from './remind-term.process.js';

const [postId, unitId, personId] = [uuid('c1'), uuid('a1'), uuid('d1')];
const actor = actorOf({ unitId });
const now = '2026-12-01T01:00:00.000Z';
const established = PostEstablished({ postId, unitId, kind: 'secretary', title: '书记' });
const filled = PostFilled({ postId, personId, from: '2024-03-01', until: '2027-02-28' });
const reminders = (day: string) => [
  cancel('term'),
  schedule('term90', 'term', { day, days: -90 }),
  schedule('term30', 'term', { day, days: -30 }),
];

describe('reminding of the end of a term', () => {
  const given = proceedings(remindTerm, { actor, at: now, stream: `post-${postId}` });
  const history = scenario(post, { now, actor: platformActor, facts: {} });
  const remind = { type: 'RemindOfTermEnd', data: { postId, until: '2027-02-28', daysBefore: 90 } } as const;
  const reminded = TermEndReminded({ postId, unitId, until: '2027-02-28', daysBefore: 90 });

  it('follows the term', () => {
    given(established)
      .when(filled)
      .then(...reminders('2027-02-28'));
    given(established, filled)
      .when(PostTermExtended({ postId, until: '2028-02-28' }))
      .then(...reminders('2028-02-28'));
    given(established, filled).when(PostVacated({ postId, personId })).then(cancel('term'));
    given(established, filled).fires('term90', 'term', { day: '2027-02-28' }).then(give('post', remind));
  });
  it('is recorded once, and only for the term that runs', () => {
    history(established, filled).when(remind).then(reminded);
    history(established, filled, reminded).when(remind).then();
    history(established, filled, PostTermExtended({ postId, until: '2028-02-28' }))
      .when(remind)
      .then();
    history(established, filled, PostVacated({ postId, personId })).when(remind).then();
    history(established, filled).when(remind, { now: '2027-03-01T00:30:00.000Z' }).then();
    history(established, filled).when(remind, { actor }).thenRefused('NOT_ENTITLED');
  });
});
