export * from './decider.js';
export * from './event.js';
export * from './kernel.refusals.js';
export * from './personal.js';
export * from './projection.js';
export * from './refusal.js';
export * from './upcasts.js';
export * from './values.js';
