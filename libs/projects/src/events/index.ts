export * from './agreement-fact.js';
export * from './events.js';
export { examples as projectsExamples } from './examples.js';
export * from './project-fact.js';
export { upcasts as projectsUpcasts } from './upcasts.js';
export { details as projectsDetails, words as projectsWords } from './words.js';
