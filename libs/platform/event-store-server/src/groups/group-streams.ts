/** Where the groups and their settings are kept. */
export const CONFIG_STREAM = '$persistentSubscriptionConfig';

const prefixOf = (stream: string, group: string) => `$persistentsubscription-${stream}::${group}`;

/** How far a group has come, its last event. */
export const checkpointStream = (stream: string, group: string): string => `${prefixOf(stream, group)}-checkpoint`;

/** Links to what a group has parked. */
export const parkedStream = (stream: string, group: string): string => `${prefixOf(stream, group)}-parked`;
