export * from './door.js';
export * from './proceedings.js';
export * from './recorded.js';
export * from './replay.js';
export * from './rows.js';
export * from './scenario.js';
