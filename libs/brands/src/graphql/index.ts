export { type BrandAt, BrandLookup, type CohortAt } from './brand-lookup.js';
export { Brand, BrandConnection, BrandLevelEnum, Cohort } from './brands.types.js';
