import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areas, casesOf, isApart, isSecure, recordedOf } from './support/case.js';
import { comparable } from './support/normalise.js';
import { playAll } from './support/play.js';
import { EmbeddedSubject, subjectFromEnvironment, Subject } from './support/subject.js';

// the client adds a listener to its one batch call with every append
EventEmitter.defaultMaxListeners = 0;

// a server that runs already is not restarted, and has users or has none
const running = process.env['TEST_EVENTSTORE_URL'];
const playable = areas.filter((area) => running === undefined || (area !== 'restart' && isSecure(area) === new Subject(running).secure));

describe.each(playable)('as EventStoreDB 23.10 answered: %s', (area) => {
  const recorded = recordedOf(area);
  let subject: Subject;
  let played: ReadonlyMap<string, Promise<unknown[]>>;

  beforeAll(async () => {
    subject = area === 'restart' ? await EmbeddedSubject.start({ disk: true }) : await subjectFromEnvironment({ secure: isSecure(area) });
    played = playAll(subject, casesOf(area), isApart(area) ? 6 : 1);
  });
  afterAll(() => subject.stop());

  it.each(casesOf(area))(
    '$id: $title',
    async (one) => {
      const pair = comparable(recorded[one.id], await played.get(one.id));
      expect(pair.actual).toEqual(pair.recorded);
    },
    30_000,
  );
});
