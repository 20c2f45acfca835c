export { definitions } from './definitions.js';
export { projections } from './projections.js';
