export * from './decider.js';
export * from './event.js';
export * from './kernel.refusals.js';
export * from './projection.js';
export * from './refusal.js';
export * from './values.js';
