// Loaded into a copy before its program: from then on its clock is ahead or behind by what the test tells it.
let ahead = 0;
const Clock = Date;
const now = () => Clock.now() + ahead;

globalThis.Date = new Proxy(Clock, {
  construct: (_, args) => (args.length ? new Clock(...args) : new Clock(now())),
  apply: () => new Clock(now()).toString(),
  get: (clock, name) => (name === 'now' ? now : clock[name]),
});

process.on('message', ({ clockAheadMs }) => {
  if (clockAheadMs !== undefined) ahead = clockAheadMs;
});
