import type { Requirement } from './principal.js';

/**
 * What a caller must be for each method, before the lists of streams are asked; a method that is not here is for nobody.
 * An append on the long-lived call is answered for itself, also to unnamed callers.
 */
export const requirements: Readonly<Record<string, Requirement>> = {
  'streams.Streams/Read': 'user',
  'streams.Streams/Append': 'user',
  'streams.Streams/BatchAppend': 'anyone',
  'streams.Streams/Delete': 'user',
  'streams.Streams/Tombstone': 'user',
  'server_features.ServerFeatures/GetSupportedMethods': 'anyone',
  'gossip.Gossip/Read': 'anyone',
  'monitoring.Monitoring/Stats': 'anyone',
  'operations.Operations/StartScavenge': 'operator',
  'operations.Operations/StopScavenge': 'operator',
  'operations.Operations/Shutdown': 'operator',
  'operations.Operations/MergeIndexes': 'operator',
  'operations.Operations/ResignNode': 'operator',
  'operations.Operations/SetNodePriority': 'operator',
  'operations.Operations/RestartPersistentSubscriptions': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/Create': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/Update': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/Delete': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/ReplayParked': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/RestartSubsystem': 'operator',
  'persistent_subscriptions.PersistentSubscriptions/GetInfo': 'user',
  'persistent_subscriptions.PersistentSubscriptions/List': 'user',
  'persistent_subscriptions.PersistentSubscriptions/Read': 'user',
  'users.Users/Create': 'admin',
  'users.Users/Update': 'admin',
  'users.Users/Delete': 'admin',
  'users.Users/Disable': 'admin',
  'users.Users/Enable': 'admin',
  'users.Users/ResetPassword': 'admin',
  'users.Users/ChangePassword': 'user',
  'users.Users/Details': 'user',
};

/** Calls that take orders as long as the connection lasts. */
export const lasting: ReadonlySet<string> = new Set(['streams.Streams/BatchAppend']);
