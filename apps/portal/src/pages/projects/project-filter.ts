import type { Light, ProjectFilter, ProjectPhase } from '../../gql/graphql.js';
import { oneOf } from '../../parts/one-of.js';

/** The phases in the order of a project's life. */
export const phases = [
  'PROPOSED',
  'RETURNED',
  'APPROVED',
  'RUNNING',
  'UNDER_ACCEPTANCE',
  'ACCEPTED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly ProjectPhase[];

/** The lights, the most urgent first. */
export const lights = ['RED', 'AMBER', 'GREEN', 'GREY'] as const satisfies readonly Light[];

/** The fields by which the api sorts the list. */
export const sortFields = ['CHANGED_AT', 'TITLE', 'PLANNED_END', 'NEXT_DUE'] as const;

/** The filter that an address asks for; what it does not know it leaves out. */
export const projectFilter = (get: (name: string) => string | undefined): ProjectFilter => {
  const filter = {
    phase: oneOf(phases, get('phase')),
    light: oneOf(lights, get('light')),
    unitId: get('unit'),
    leadUnitId: get('lead'),
    agreementId: get('agreement'),
    text: get('text'),
    late: get('late') === 'true' ? true : undefined,
    waitingForMe: get('mine') === 'true' ? true : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as ProjectFilter;
};
