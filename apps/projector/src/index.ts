export { definitions, upcasts } from './definitions.js';
export { heapGrowth } from './heap-growth.js';
export { partitionThreads } from './partition-threads.js';
export { openProcesses, processes, type ProcessStores } from './processes.js';
export { projections } from './projections.js';
