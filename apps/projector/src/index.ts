export { definitions, upcasts } from './definitions.js';
export { projections } from './projections.js';
