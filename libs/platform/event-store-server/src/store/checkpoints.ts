import type { CheckpointState } from './contract.js';

/** Events that pass before a page of the past ends, however wide its window. */
const PAGE_OF_PASSED = 32;
const emptyPage = { considered: 0, passed: 0, first: 0, lastPassed: 0 };

/** A filtered subscription at its beginning; checkpoints come after window x multiplier events considered. */
export const startCheckpoints = (window: number, multiplier: number): CheckpointState => ({
  window: Math.max(window, 1),
  interval: window * multiplier,
  counter: 0,
  live: false,
  page: { ...emptyPage },
});

/**
 * Takes note of one event considered; answers the position of the checkpoint that is due after it.
 * Over the past it is due at the end of a page, at its last event that passed or else where the page began.
 */
export const consider = (state: CheckpointState, position: number, passes: boolean): number | undefined => {
  if (state.live) {
    if (++state.counter < state.interval) return undefined;
    state.counter = 0;
    return position;
  }
  const { page } = state;
  if (page.considered === 0) page.first = position;
  page.considered++;
  if (passes) {
    page.passed++;
    page.lastPassed = position;
  }
  if (page.considered < state.window && page.passed < PAGE_OF_PASSED) return undefined;
  return endPage(state);
};

/** The past is over: what was considered since the last checkpoint counts on. */
export const goLive = (state: CheckpointState): void => {
  if (state.live) return;
  state.counter += state.page.considered;
  state.page = { ...emptyPage };
  state.live = true;
};

const endPage = (state: CheckpointState): number | undefined => {
  const { considered, first, lastPassed } = state.page;
  state.counter += considered;
  state.page = { ...emptyPage };
  if (state.counter < state.interval) return undefined;
  state.counter = state.interval === 0 ? 0 : state.counter % state.interval;
  return lastPassed || first;
};
