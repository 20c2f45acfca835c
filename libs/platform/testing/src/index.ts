export * from './door.js';
export * from './recorded.js';
export * from './rows.js';
export * from './scenario.js';
