import { Id, defineEvent } from '@gongjian/kernel';

/** The first event of a log: gives it the identity that positions and checkpoints name. */
export const LogStarted = defineEvent('LogStarted', 1, { logId: Id });

/** The stream that holds the log's identity. */
export const logStream = 'gongjian-log';
