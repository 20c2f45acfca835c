export { type KnownEvent, type StoredEvent, type Upcasts } from './codec.js';
export { type CommandContext } from './command-handling.js';
export { type ConnectionHealth } from './connection.js';
export { EventStore, type EventStoreOptions, type Loaded, type Receipt } from './event-store.js';
export { eventStoreRefusals } from './event-store.refusals.js';
export { LogStarted, logStream } from './log.events.js';
export { type Logger } from './logger.js';
export { type ReadOptions } from './stream-reader.js';
export { type SubscribeOptions, type SubscriptionItem } from './subscription.js';
