export * from './events.js';
export { examples as directoryExamples } from './examples.js';
export * from './unit-fact.js';
export * from './unit-lineage.js';
export { upcasts as directoryUpcasts } from './upcasts.js';
export * from './vocabulary.js';
export {
  dayWords,
  details as directoryDetails,
  listWords,
  words as directoryWords,
  type Detail,
  type EventWords,
  type Words,
} from './words.js';
