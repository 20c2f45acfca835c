export { definitions, upcasts } from './definitions.js';
export { keepHeapSmall } from './heap.js';
export { partitionThreads } from './partition-threads.js';
export { openProcesses, processes, type ProcessStores } from './processes.js';
export { projections } from './projections.js';
