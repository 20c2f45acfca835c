import { telling } from '@gongjian/kernel';
import { post } from './post.decider.js';

/** What administrators of a unit are told of its posts. */
export const postTelling = telling({
  decider: post,
  address: (_, { unitId }) => `units/${unitId}`,
  turns: {},
  events: {
    TermEndReminded: {
      kind: 'reminder',
      units: ({ unitId }) => [unitId],
      right: () => 'administer',
      words: () => ({
        zh: '岗位任期将于 {until} 届满，请准备换届',
        en: 'The term of this post ends on {until}: prepare the next election',
      }),
    },
  },
});
