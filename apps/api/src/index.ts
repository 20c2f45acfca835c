export * from './api.js';
export { type ApiConfig, CannotServe, configFrom } from './config.js';
export { contexts } from './contexts.js';
export { drainingRefusals } from './draining.js';
export { liveRefusals } from './live-socket.js';
export { openHeadless } from './headless.js';
export { httpRefusals } from './refusal.filter.js';
export { ownMigrations } from './own-migrations.js';
export { schemaText } from './schema-text.js';
