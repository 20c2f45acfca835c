import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest comes first: begun last, it would run on alone after all others have ended. The browser keeps both cores of a
 * small machine busy, so the suites beside it are those that mostly wait.
 */
const longest = ['e2e/browser', 'contracts/', 'e2e/operations', 'e2e/start', 'faults/', 'e2e/', 'architecture/'];

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
