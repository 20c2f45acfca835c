export { AgreementFiguresReader } from '../read/agreement-figures.reader.js';
export { AgreementLookup } from './agreement-lookup.js';
export { type AgreementAt } from './agreements.resolver.js';
export { Agreement, AgreementConnection } from './agreements.types.js';
