import type { Circumstances, Decider } from '@gongjian/kernel';
import type { BrandEvent, Proof } from '../events/index.js';
import type { BrandCommand, BrandFacts } from './brand.commands.js';
import type { Brand, BrandPhase, Recognition } from './brand.state.js';

type Changes = Decider<Brand, BrandCommand, BrandEvent, BrandFacts>['evolve'];

const enter = (state: Brand, phase: BrandPhase, { recordedAt }: Circumstances, on: string): Brand => ({
  ...state,
  phase,
  since: recordedAt,
  reachedOn: { ...state.reachedOn, [phase]: on },
});

type Corrected = Extract<BrandEvent, { type: 'BrandEntryCorrected' }>['data'];

const correctedDocument = (document: Proof, { number, title, issuer, issuedOn }: NonNullable<Corrected['recognition']>): Proof => ({
  ...document,
  number: number ?? document.number,
  title: title ?? document.title,
  issuer: issuer ?? document.issuer,
  issuedOn: issuedOn ?? document.issuedOn,
});

const correctedRecognition = (recognition: Recognition, correction: Corrected['recognition']): Recognition =>
  correction?.level === recognition.level
    ? {
        ...recognition,
        recognisedOn: correction.recognisedOn ?? recognition.recognisedOn,
        document: correctedDocument(recognition.document, correction),
      }
    : recognition;

const corrected = (state: Brand, { name, description, checkedOn, recognition }: Corrected): Brand => {
  const checks = state.checks.map((check, index) =>
    checkedOn !== undefined && index === state.checks.length - 1 ? { ...check, checkedOn } : check,
  );
  const recognitions = state.recognitions.map((one) => correctedRecognition(one, recognition));
  const { cultivated, recognised } = state.reachedOn;
  return {
    ...state,
    name: name ?? state.name,
    description: description ?? state.description,
    checks,
    recognitions,
    reachedOn: {
      ...state.reachedOn,
      ...(cultivated && { cultivated: checks.at(-1)?.checkedOn ?? cultivated }),
      ...(recognised && { recognised: recognitions.at(-1)?.recognisedOn ?? recognised }),
    },
  };
};

/** From event to change, complete by type. */
export const brandChanges: Changes = {
  BrandRegistered: (state, { brandId: _, ...registration }, circumstances) =>
    enter({ ...state, ...registration }, 'registered', circumstances, circumstances.effectiveOn),
  BrandInitiated: (state, { cohortId }, circumstances) =>
    enter({ ...state, cohortId }, 'initiated', circumstances, circumstances.effectiveOn),
  BrandPilotStarted: (state, { plan, checkDueOn }, circumstances) => {
    const pilot = { startedOn: circumstances.effectiveOn, plan, ...(checkDueOn === undefined ? {} : { checkDueOn }) };
    return enter({ ...state, pilot }, 'pilot', circumstances, circumstances.effectiveOn);
  },
  BrandMidTermChecked: (state, { passed, opinion, checkedOn, evidence }, circumstances) => {
    const next = { ...state, checks: [...state.checks, { passed, opinion, checkedOn, evidence }] };
    return passed ? enter(next, 'cultivated', circumstances, checkedOn) : next;
  },
  BrandRecognised: (state, { level, recognisedOn, document }, circumstances) =>
    enter(
      { ...state, recognitions: [...state.recognitions, { level, recognisedOn, document }] },
      'recognised',
      circumstances,
      recognisedOn,
    ),
  BrandPromoted: (state, { brandId: _, ...one }, { effectiveOn }) => ({ ...state, cases: [...state.cases, { ...one, on: effectiveOn }] }),
  BrandWithdrawn: (state, { reason }, circumstances) => {
    const { personId, postId, effectiveOn } = circumstances;
    return enter({ ...state, withdrawal: { reason, on: effectiveOn, personId, postId } }, 'withdrawn', circumstances, effectiveOn);
  },
  BrandEntryCorrected: (state, data) => corrected(state, data),
};
