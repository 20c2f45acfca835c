export { processesMigrations } from './processes.migrations.js';
export { ProcessRunner, type ProcessOptions } from './process-runner.js';
export { type Routine } from './routines.js';
export { type Give } from './steps.js';
export { type ParkedStep, ParkedSteps, type ProcessStanding } from './parked.js';
export { faultCode } from './steps.js';
