import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areas, casesOf, isSecure, recordedOf } from './support/case.js';
import { comparable } from './support/normalise.js';
import { play } from './support/play.js';
import { EmbeddedSubject, subjectFromEnvironment, Subject } from './support/subject.js';

// the client adds a listener to its one batch call with every append
EventEmitter.defaultMaxListeners = 0;

// a server that runs already is not restarted, and has users or has none
const running = process.env['TEST_EVENTSTORE_URL'];
const playable = areas.filter((area) => running === undefined || (area !== 'restart' && isSecure(area) === new Subject(running).secure));

describe.each(playable)('as EventStoreDB 23.10 answered: %s', (area) => {
  const recorded = recordedOf(area);
  let subject: Subject;

  beforeAll(async () => {
    subject = area === 'restart' ? await EmbeddedSubject.start({ disk: true }) : await subjectFromEnvironment({ secure: isSecure(area) });
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
