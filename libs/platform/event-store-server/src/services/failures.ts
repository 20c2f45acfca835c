import { CallFailure, status } from '../transport/failure.js';

export const streamDeleted = (stream: string) =>
  new CallFailure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const tooLarge = (limit: number) =>
  new CallFailure(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': `${limit}`,
  });

export const missingProperty = (name: string) =>
  new CallFailure(status.INVALID_ARGUMENT, `Required Metadata Property '${name}' is missing`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });

/** A request that leaves out what it is about. */
export const invalid = (text: string) => new CallFailure(status.INVALID_ARGUMENT, text);

/** What EventStoreDB answers to requests that make no sense. */
export const unknown = (text: string) => new CallFailure(status.UNKNOWN, text);

export const tooLate = () => new CallFailure(status.DEADLINE_EXCEEDED, 'The request came too late.');

export const refused = (reason: string, text: string) =>
  new CallFailure(reason === 'DISK_FULL' ? status.RESOURCE_EXHAUSTED : status.UNAVAILABLE, text);
