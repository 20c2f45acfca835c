export * from './file-store.js';
export * from './files.controller.js';
export * from './files.migrations.js';
export * from './files.module.js';
export * from './files.refusals.js';
export * from './files.service.js';
