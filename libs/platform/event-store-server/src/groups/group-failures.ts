import { CallFailure, status, type StatusCode } from '../transport/failure.js';

const failure = (code: StatusCode, exception: string, text: string, stream: string, group?: string) =>
  new CallFailure(code, text, { exception, 'stream-name': stream, ...(group === undefined ? {} : { 'group-name': group }) });

const named = (stream: string, group: string) => `Subscription group ${group} on stream ${stream}`;

export const groupExists = (stream: string, group: string) =>
  failure(status.ALREADY_EXISTS, 'persistent-subscription-exists', `${named(stream, group)} exists.`, stream, group);

/** Without a group it is about all groups of a stream. */
export const groupMissing = (stream: string, group?: string) =>
  failure(status.NOT_FOUND, 'persistent-subscription-does-not-exist', `${named(stream, group ?? '')} does not exist.`, stream, group);

export const groupFailed = (stream: string, group: string, reason: string) => {
  const text = `${named(stream, group)} failed: '${reason}'`;
  const { code, details, trailers } = failure(status.INTERNAL, 'persistent-subscription-failed', text, stream, group);
  return new CallFailure(code, details, { ...trailers, reason });
};

export const groupDropped = (stream: string, group: string) =>
  failure(status.CANCELLED, 'persistent-subscription-dropped', `${named(stream, group)} was dropped.`, stream, group);

export const groupFull = (stream: string, group: string) => {
  const text = `Maximum subscriptions reached for subscription group ${group} on stream ${stream}.`;
  return failure(status.FAILED_PRECONDITION, 'maximum-subscribers-reached', text, stream, group);
};
