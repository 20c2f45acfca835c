import type { AgreementFilter, AgreementKind, AgreementPhase, AgreementStanding, Area } from '../../gql/graphql.js';
import { oneOf } from '../../parts/one-of.js';

/** The kinds in the order people read them. */
export const kinds = [
  'CO_BUILDING',
  'SINO_FOREIGN',
  'INDUSTRY_EDUCATION',
  'TALENT_TRAINING',
  'JOINT_RESEARCH',
  'OTHER',
] as const satisfies readonly AgreementKind[];

/** The phases in the order of an agreement's life. */
export const phases = [
  'DRAFT',
  'NEGOTIATING',
  'AGREED',
  'SIGNING',
  'CONCLUDED',
  'TERMINATED',
  'WITHDRAWN',
] as const satisfies readonly AgreementPhase[];

/** The standings of a concluded agreement in the order of time. */
export const standings = ['NOT_YET', 'IN_FORCE', 'ENDING', 'EXPIRED'] as const satisfies readonly AgreementStanding[];

/** The eight areas in which school and locality build together. */
export const areas = [
  'RED_BRAND',
  'PARTY_SCHOOL',
  'CADRE_TRAINING',
  'INDUSTRY_EDUCATION',
  'TALENT',
  'BEAUTIFUL_VILLAGE',
  'CULTURE',
  'YOUTH',
] as const satisfies readonly Area[];

/** The fields by which the api sorts the list. */
export const sortFields = ['CHANGED_AT', 'TITLE', 'EFFECTIVE_FROM', 'EFFECTIVE_TO'] as const;

/** The filter that an address asks for; what it does not know it leaves out. */
export const agreementFilter = (get: (name: string) => string | undefined): AgreementFilter => {
  const filter = {
    phase: oneOf(phases, get('phase')),
    standing: oneOf(standings, get('standing')),
    kind: oneOf(kinds, get('kind')),
    area: oneOf(areas, get('area')),
    unitId: get('unit'),
    text: get('text'),
    waitingForMe: get('mine') === 'true' ? true : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as AgreementFilter;
};
