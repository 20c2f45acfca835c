import { Metadata, status, type MethodDefinition } from '@grpc/grpc-js';

/** A failed call: gRPC code, text, and what the protocol says of it in trailers. */
export class CallFailure extends Error {
  readonly metadata = new Metadata();

  constructor(
    readonly code: status,
    readonly details: string,
    trailers: Record<string, string> = {},
  ) {
    super(details);
    for (const [name, value] of Object.entries(trailers)) this.metadata.set(name, trailerText(value));
  }
}

/** Trailers carry printable ASCII only; everything else goes percent-encoded, byte by byte. */
const trailerText = (value: string) => value.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character));

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

/** What EventStoreDB answers to requests that make no sense. */
export const unknown = (text: string) => new CallFailure(status.UNKNOWN, text);

export const refused = (reason: string, text: string) =>
  new CallFailure(reason === 'DISK_FULL' ? status.RESOURCE_EXHAUSTED : status.UNAVAILABLE, text);

/** One method of a service; answers are bytes already. */
export const method = (
  path: string,
  kind: { requestStream?: boolean; responseStream?: boolean },
  decode: (bytes: Buffer) => unknown,
): MethodDefinition<unknown, Buffer> => ({
  path,
  requestStream: kind.requestStream ?? false,
  responseStream: kind.responseStream ?? false,
  requestSerialize: () => Buffer.of(),
  requestDeserialize: decode,
  responseSerialize: (bytes) => bytes,
  responseDeserialize: (bytes) => bytes,
});
