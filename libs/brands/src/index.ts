import { brand } from './domain/brand.decider.js';
import { brandTelling } from './domain/brand.telling.js';
import { brandRefusals } from './domain/brand.refusals.js';
import { cohort } from './domain/cohort.decider.js';
import { brandSearch } from './read/brand-search.projection.js';
import { brandState } from './read/brand-state.projection.js';
import { cohortSearch } from './read/cohort-search.projection.js';
import { cohortState } from './read/cohort-state.projection.js';

export { BrandsModule } from './brands.module.js';
export { brandsDefinitions } from './events/index.js';
export { BrandRequest } from './write/brand.handler.js';
export { CohortRequest } from './write/cohort.handler.js';

/** The aggregates, read models and refusals of this context. */
export const brandsDeciders = [cohort, brand] as const;
export const brandsProjections = [cohortState, brandState, cohortSearch, brandSearch] as const;
export const brandsRefusals = brandRefusals;

/** What people are told of, beside the inbox. */
export const brandsTellings = [brandTelling];
