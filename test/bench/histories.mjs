// Lives of aggregates made of the contexts' own example events, with ids of their own: as many as a bench asks for.
import { createHash } from 'node:crypto';
import * as agreements from '@gongjian/agreements/events';
import * as brands from '@gongjian/brands/events';
import * as directory from '@gongjian/directory/events';
import * as projects from '@gongjian/projects/events';

const examples = Object.assign(
  {},
  ...[agreements, brands, directory, projects].flatMap((events) =>
    Object.keys(events)
      .filter((name) => /examples$/i.test(name))
      .map((name) => events[name]),
  ),
);

const lives = {
  unit: ['UnitRegistered', 'UnitRenamed'],
  post: ['PostEstablished', 'PostFilled', 'PostTermExtended'],
  agreement: [
    ...['AgreementDrafted', 'DraftRevised', 'VersionProposed', 'ClauseCommented', 'VersionAccepted', 'VersionAgreed'],
    ...['AgreementOpenedForSigning', 'PartyNudged', 'AgreementSigned', 'AgreementConcluded'],
  ],
  project: [
    ...[
      'ProjectProposed',
      'ProjectApprovalGiven',
      'ProjectApproved',
      'MilestonesPlanned',
      'BaselineFixed',
      'MilestoneStarted',
      'MilestoneSubmitted',
    ],
    ...[
      'MilestoneReturned',
      'MilestoneSubmitted',
      'MilestoneAccepted',
      'MilestoneNudged',
      'ProjectSubmittedForAcceptance',
      'ProjectAccepted',
      'ProjectClosed',
    ],
  ],
  cohort: ['CohortOpened'],
  brand: ['BrandRegistered', 'BrandInitiated', 'BrandPilotStarted', 'BrandMidTermChecked', 'BrandRecognised', 'BrandPromoted'],
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const idOf = (seed) => {
  const hash = createHash('sha256').update(seed).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
const day = 24 * 60 * 60 * 1000;
const first = Date.parse('2020-01-01T02:00:00.000Z');

/** One life of each aggregate, so many of them begun on a day; units are shared by every fortieth life, everything else is its own. */
export const histories = (life, perDay = 1) => {
  const unitsOf = life % 40;
  return Object.entries(lives)
    .map(([aggregate, types]) => {
      const aggregateId = idOf(`${aggregate} ${life}`);
      const events = types
        .filter((type) => examples[type])
        .map((type, step) => {
          const example = examples[type];
          const own = example[`${aggregate}Id`];
          const text = JSON.stringify(example).replaceAll(uuid, (id) => (id === own ? aggregateId : idOf(`${id} ${unitsOf}`)));
          const recordedAt = new Date(first + (Math.floor(life / perDay) % 2_000) * day + step * 1000).toISOString();
          const who = { personId: idOf(`person ${unitsOf}`), unitId: idOf(`unit ${unitsOf}`), postId: idOf(`post ${unitsOf}`) };
          const ids = {
            commandId: idOf(`${aggregateId} ${step}`),
            commandHash: '0'.repeat(64),
            correlationId: aggregateId,
            causationId: aggregateId,
          };
          return {
            id: idOf(`event ${aggregateId} ${step}`),
            type,
            data: JSON.parse(text),
            metadata: { v: 1, recordedAt, effectiveOn: recordedAt.slice(0, 10), ...who, ...ids, schemaVersion: 1 },
          };
        });
      return { stream: `${aggregate}-${aggregateId}`, events };
    })
    .filter(({ events }) => events.length > 0);
};
