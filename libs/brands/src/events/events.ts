import { type EventOf, FileRef, Id, LocalDate, Statement, UnitId, defineEvent, line, prose } from '@gongjian/kernel';
import { z } from 'zod';
import { Level, Proof } from './vocabulary.js';

const brandId = Id;
const cohortId = Id;

/** A unit opened a cohort in which brands are initiated together. */
export const CohortOpened = defineEvent('CohortOpened', 1, {
  cohortId,
  unitId: UnitId,
  title: line,
  startsOn: LocalDate,
  endsOn: LocalDate,
});

/** A unit registered a brand of its own. */
export const BrandRegistered = defineEvent('BrandRegistered', 1, {
  brandId,
  name: line,
  description: prose,
  ownerUnitId: UnitId,
  partnerUnitIds: z.array(UnitId),
  agreementId: Id.optional(),
  projectId: Id.optional(),
});
/** The brand was taken into a cohort. */
export const BrandInitiated = defineEvent('BrandInitiated', 1, { brandId, cohortId });
/** The pilot began; its mid-term check is due on a day. */
export const BrandPilotStarted = defineEvent('BrandPilotStarted', 1, { brandId, plan: prose, checkDueOn: LocalDate.optional() });
/** The mid-term check was held. A brand that did not pass stays in its pilot. */
export const BrandMidTermChecked = defineEvent('BrandMidTermChecked', 1, {
  brandId,
  passed: z.boolean(),
  opinion: prose,
  checkedOn: LocalDate,
  evidence: z.array(FileRef),
});
/** The brand was recognised at a level, as a document proves. */
export const BrandRecognised = defineEvent('BrandRecognised', 1, { brandId, level: Level, recognisedOn: LocalDate, document: Proof });
/** What the brand did well was made known as a case. Version 2: on any number of channels, with the words of one person. */
export const BrandPromoted = defineEvent('BrandPromoted', 2, {
  brandId,
  caseId: Id,
  title: line,
  summary: prose,
  channels: z.array(line).max(10),
  quote: Statement.optional(),
  files: z.array(FileRef),
});
/** The brand was given up. */
export const BrandWithdrawn = defineEvent('BrandWithdrawn', 1, { brandId, reason: prose });
/** An earlier entry was mistaken; the fields given replace what it had brought in. */
export const BrandEntryCorrected = defineEvent('BrandEntryCorrected', 1, {
  brandId,
  corrects: Id,
  reason: prose,
  name: line.optional(),
  description: prose.optional(),
  checkedOn: LocalDate.optional(),
  recognition: z
    .strictObject({
      level: Level,
      recognisedOn: LocalDate.optional(),
      number: line.optional(),
      title: line.optional(),
      issuer: line.optional(),
      issuedOn: LocalDate.optional(),
    })
    .optional(),
});

/** All that can happen to a cohort. Stored for ever: add, never rename or remove. */
export const cohortEvents = [CohortOpened] as const;
export type CohortEvent = EventOf<typeof cohortEvents>;

/** All that can happen to a brand. Stored for ever: add, never rename or remove. */
export const brandEvents = [
  BrandRegistered,
  BrandInitiated,
  BrandPilotStarted,
  BrandMidTermChecked,
  BrandRecognised,
  BrandPromoted,
  BrandWithdrawn,
  BrandEntryCorrected,
] as const;
export type BrandEvent = EventOf<typeof brandEvents>;

/** Every event of this context. */
export const brandsDefinitions = [...cohortEvents, ...brandEvents] as const;
export type BrandsEvent = CohortEvent | BrandEvent;
