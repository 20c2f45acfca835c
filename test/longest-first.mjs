import Sequencer from '@jest/test-sequencer';

/** Suites that take longest, the longest first: begun last, one of them would run on alone after all others have ended. */
const longest = ['e2e/browser', 'e2e/operations', 'e2e/start', 'faults/', 'contracts/', 'e2e/', 'architecture/'];

const rank = ({ path }) => {
  const at = longest.findIndex((part) => path.includes(`/test/${part}`));
  return at < 0 ? longest.length : at;
};

/** The order in which suites are begun. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b));
  }
}
