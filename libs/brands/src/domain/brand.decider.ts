import {
  type Turn,
  type UnitId,
  anyUnit,
  decider,
  inPhase,
  may,
  ofPerson,
  refuse,
  refuseIf,
  refuseUnless,
  repeated,
} from '@gongjian/kernel';
import { partyIdsOf } from '@gongjian/projects/events';
import * as events from '../events/index.js';
import type { BrandCommand, BrandFacts, Registration } from './brand.commands.js';
import { brandChanges } from './brand.evolve.js';
import { brandRefusals } from './brand.refusals.js';
import { type Brand, absentBrand, highestLevelOf, isAbove, lastStepOn } from './brand.state.js';
import { checkCorrection } from './rules/correction.js';
import { type Context, inOrder } from './rules/days.js';

const owner = (state: Brand): readonly UnitId[] => [state.ownerUnitId];
const byOwner = may<Brand, unknown>('ownBrands', owner);

const checkRegistration = ({ ownerUnitId, partnerUnitIds, agreementId, projectId }: Registration, { actor, facts }: Context): void => {
  refuseUnless(actor.unitIds.includes(ownerUnitId), brandRefusals.BRAND_OWNER_NOT_YOURS, { field: 'ownerUnitId' });
  refuseIf(repeated([ownerUnitId, ...partnerUnitIds]), brandRefusals.BRAND_UNITS_REPEATED, { field: 'partnerUnitIds' });
  refuseIf((facts.unknownUnitIds ?? []).length > 0, brandRefusals.BRAND_UNIT_UNKNOWN, { field: 'partnerUnitIds' });
  const lineage = facts.ownerLineage ?? [ownerUnitId];
  const among = (some: readonly UnitId[], unitIds: readonly UnitId[]) => some.some((unit) => unitIds.includes(unit));
  // What the actor may not see is told as what there is not, also where the owner stands below one of those it concerns.
  const concerns = (unitIds: readonly UnitId[]) => among(lineage, unitIds) && among(actor.unitIds, unitIds);
  if (agreementId !== undefined && !(facts.agreement && concerns(partyIdsOf(facts.agreement)))) {
    refuse(brandRefusals.BRAND_AGREEMENT_UNKNOWN, { field: 'agreementId' });
  }
  if (projectId === undefined) return;
  if (!facts.project || !concerns(facts.project.participantIds)) refuse(brandRefusals.BRAND_PROJECT_UNKNOWN, { field: 'projectId' });
  const same = agreementId === undefined || facts.project?.agreementId === agreementId;
  refuseUnless(same, brandRefusals.BRAND_PROJECT_OF_ANOTHER_AGREEMENT, { field: 'projectId' });
};

const turns = ({ phase, ownerUnitId, since, pilot }: Brand): readonly Turn[] => {
  const turn = { unitId: ownerUnitId, right: 'ownBrands', since } as const;
  switch (phase) {
    case 'registered':
      return [{ ...turn, action: 'InitiateBrand' }];
    case 'initiated':
      return [{ ...turn, action: 'StartPilot' }];
    case 'pilot':
      return [{ ...turn, action: 'RecordMidTermCheck', ...(pilot?.checkDueOn && { dueOn: pilot.checkDueOn }) }];
    case 'absent':
    case 'cultivated':
    case 'recognised':
    case 'withdrawn':
      return [];
  }
};

/** From registration to the highest recognition: each level once, in rising order, each with its document. */
export const brand = decider<Brand, BrandCommand, events.BrandEvent, BrandFacts>({
  name: 'brand',
  initialState: absentBrand,
  visibleTo: ({ ownerUnitId, partnerUnitIds }) => [ownerUnitId, ...partnerUnitIds],
  title: ({ name }) => name,
  turns,
  notBefore: lastStepOn,
  decide: {
    RegisterBrand: {
      creates: true,
      by: anyUnit('ownBrands'),
      when: [],
      then: (data, _, context) => {
        checkRegistration(data, context);
        const agreementId = data.agreementId ?? context.facts.project?.agreementId;
        return [events.BrandRegistered({ ...data, ...(agreementId === undefined ? {} : { agreementId }) })];
      },
    },
    InitiateBrand: {
      by: byOwner,
      when: inPhase(brandRefusals.BRAND_NOT_REGISTERED, 'registered'),
      then: ({ brandId, cohortId }, { reachedOn }, { facts: { cohort }, effectiveOn, today }) => {
        if (cohort?.phase !== 'open') return refuse(brandRefusals.BRAND_COHORT_UNKNOWN, { field: 'cohortId' });
        const runs = cohort.startsOn <= effectiveOn && effectiveOn <= cohort.endsOn;
        refuseUnless(runs, brandRefusals.BRAND_COHORT_OVER, { field: 'cohortId' });
        inOrder([reachedOn.registered, effectiveOn], today, 'effectiveOn');
        return [events.BrandInitiated({ brandId, cohortId })];
      },
    },
    StartPilot: {
      by: byOwner,
      when: inPhase(brandRefusals.BRAND_NOT_INITIATED, 'initiated'),
      then: ({ brandId, plan, checkDueOn }, { reachedOn }, { effectiveOn, today }) => {
        inOrder([reachedOn.initiated, effectiveOn], today, 'effectiveOn');
        refuseIf(checkDueOn !== undefined && checkDueOn < effectiveOn, brandRefusals.BRAND_DAYS_OUT_OF_ORDER, {
          field: 'checkDueOn',
          params: { earliest: effectiveOn },
        });
        return [events.BrandPilotStarted({ brandId, plan, checkDueOn })];
      },
    },
    RecordMidTermCheck: {
      by: byOwner,
      when: inPhase(brandRefusals.BRAND_NOT_IN_PILOT, 'pilot'),
      then: ({ brandId, passed, opinion, checkedOn, evidence }, { pilot, checks }, { today }) => {
        inOrder([pilot?.startedOn, checks.at(-1)?.checkedOn, checkedOn], today, 'checkedOn');
        return [events.BrandMidTermChecked({ brandId, passed, opinion, checkedOn, evidence })];
      },
      happenedOn: ({ checkedOn }) => checkedOn,
    },
    RecogniseBrand: {
      by: byOwner,
      when: [
        inPhase(brandRefusals.BRAND_NOT_CULTIVATED, 'cultivated', 'recognised'),
        (state) => (highestLevelOf(state) === events.levels.at(-1) ? brandRefusals.BRAND_AT_HIGHEST_LEVEL : undefined),
      ],
      then: ({ brandId, level, recognisedOn, document }, state, { today }) => {
        refuseUnless(isAbove(level, highestLevelOf(state)), brandRefusals.BRAND_LEVEL_NOT_RISING, { field: 'level' });
        inOrder([state.checks.at(-1)?.checkedOn, state.recognitions.at(-1)?.recognisedOn, recognisedOn], today, 'recognisedOn');
        refuseUnless(document.issuedOn <= recognisedOn, brandRefusals.BRAND_DOCUMENT_AFTER_RECOGNITION, { field: 'document.issuedOn' });
        return [events.BrandRecognised({ brandId, level, recognisedOn, document })];
      },
      happenedOn: ({ recognisedOn }) => recognisedOn,
    },
    PromoteBrand: {
      by: byOwner,
      when: inPhase(brandRefusals.BRAND_NOT_RECOGNISED, 'recognised'),
      then: ({ quote, ...data }) => [events.BrandPromoted({ ...data, ...(quote && { quote: ofPerson(quote.personId, quote.text) }) })],
      // A case may have been made known between two recognitions.
      notBefore: ({ recognitions }) => recognitions[0]?.recognisedOn,
      makes: ['BrandPromoted'],
    },
    WithdrawBrand: {
      by: byOwner,
      when: inPhase(brandRefusals.BRAND_WITHDRAWN, 'registered', 'initiated', 'pilot', 'cultivated', 'recognised'),
      then: ({ brandId, reason }) => [events.BrandWithdrawn({ brandId, reason })],
    },
    CorrectBrand: {
      by: byOwner,
      when: [],
      then: (data, state, context) => {
        checkCorrection(data, state, context);
        return [events.BrandEntryCorrected(data)];
      },
      notBefore: 'began',
    },
  },
  correctedDays: {
    BrandMidTermChecked: (_, { checkedOn }) => checkedOn,
    BrandRecognised: ({ level }, { recognition }) => (recognition?.level === level ? recognition.recognisedOn : undefined),
  },
  evolve: brandChanges,
});
