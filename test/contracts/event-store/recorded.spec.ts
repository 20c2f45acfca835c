import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areas, casesOf, recordedOf } from './support/case.js';
import { comparable } from './support/normalise.js';
import { play } from './support/play.js';
import { EmbeddedSubject, subjectFromEnvironment, type Subject } from './support/subject.js';

// the client adds a listener to its one batch call with every append
EventEmitter.defaultMaxListeners = 0;

// a server that runs already is not restarted
const playable = areas.filter((area) => area !== 'restart' || process.env['TEST_EVENTSTORE_URL'] === undefined);

describe.each(playable)('as EventStoreDB 23.10 answered: %s', (area) => {
  const recorded = recordedOf(area);
  let subject: Subject;

  beforeAll(async () => {
    subject = area === 'restart' ? await EmbeddedSubject.start({ disk: true }) : await subjectFromEnvironment();
  });
  afterAll(() => subject.stop());

  it.each(casesOf(area))(
    '$id: $title',
    async (one) => {
      const pair = comparable(recorded[one.id], await play(subject, one));
      expect(pair.actual).toEqual(pair.recorded);
    },
    30_000,
  );
});
