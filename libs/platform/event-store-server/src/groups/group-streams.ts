import { ALL } from '../store/stream-names.js';

/** Where the groups and their settings are kept. */
export const CONFIG_STREAM = '$persistentSubscriptionConfig';

const prefixOf = (stream: string, group: string) => `$persistentsubscription-${stream}::${group}`;

/** How far a group has come, its last event. */
export const checkpointStream = (stream: string, group: string): string => `${prefixOf(stream, group)}-checkpoint`;

/** Links to what a group has parked. */
export const parkedStream = (stream: string, group: string): string => `${prefixOf(stream, group)}-parked`;

const CHECKPOINT_OF_ALL = prefixOf(ALL, '');

/** Whether a stream holds checkpoints of groups on $all: these do not get them, for each would bring about the next. */
export const isCheckpointOfAll = (stream: string): boolean => stream.startsWith(CHECKPOINT_OF_ALL) && stream.endsWith('-checkpoint');
