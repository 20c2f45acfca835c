import type { BrandFilter } from '../../gql/graphql.js';
import { oneOf } from '../../parts/one-of.js';
import { terms } from '../../parts/term-values.js';

/** What an address says in place of a level for the brands that have none yet. */
export const noLevel = 'NONE';

/** The filter that an address asks for; what it does not know it leaves out. */
export const brandFilter = (get: (name: string) => string | undefined): BrandFilter => {
  const filter = {
    text: get('text'),
    phase: oneOf(terms.brandPhase, get('phase')),
    level: oneOf(terms.brandLevel, get('level')),
    recognised: get('level') === noLevel ? false : undefined,
    unitId: get('unit'),
    cohortId: get('cohort'),
    waitingForMe: get('mine') === 'true' ? true : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as BrandFilter;
};
