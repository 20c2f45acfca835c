export * from './events.js';
export { examples as agreementsExamples } from './examples.js';
export { upcasts as agreementsUpcasts } from './upcasts.js';
export * from './vocabulary.js';
export { details as agreementsDetails, words as agreementsWords } from './words.js';
