export { leaveUntold } from './checkpoints.js';
export { notePlaces, notedPlaces, positionsStand, processesRun, refuseElsewhere } from './places.js';
export { processesMigrations } from './processes.migrations.js';
export { ProcessOperations } from './process-operations.js';
export { type Drop, type ProcessStanding, type ProcessStep, type StepStatus } from './process-views.js';
export { processRefusals } from './process.refusals.js';
export { ProcessRunner, type Deliveries, type ProcessOptions } from './process-runner.js';
export { type Routine } from './routines.js';
export { type Give } from './steps.js';
