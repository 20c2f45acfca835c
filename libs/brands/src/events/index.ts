export * from './events.js';
export { examples as brandsExamples } from './examples.js';
export { upcasts as brandsUpcasts } from './upcasts.js';
export * from './vocabulary.js';
export { type BrandsDetail, details as brandsDetails, words as brandsWords } from './words.js';
