import type { RefusalReason } from '../store/contract.js';
import { CallFailure, status, type StatusCode } from '../transport/failure.js';

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

/** What clients are told of a write that was refused. */
export const refusalCodes: Readonly<Record<RefusalReason, StatusCode>> = {
  DISK_FULL: status.RESOURCE_EXHAUSTED,
  STOPPED: status.UNAVAILABLE,
  FAILED: status.UNKNOWN,
};

export const refused = (reason: RefusalReason, text: string) => new CallFailure(refusalCodes[reason], text);
