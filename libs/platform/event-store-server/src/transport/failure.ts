/** The status codes of gRPC. */
export const status = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

export type StatusCode = (typeof status)[keyof typeof status];

/** A failed call: gRPC code, text, and what the protocol says of it in trailers. */
export class CallFailure extends Error {
  constructor(
    readonly code: StatusCode,
    readonly details: string,
    readonly trailers: Readonly<Record<string, string>> = {},
  ) {
    super(details);
  }
}

/** HTTP/2 takes trailers of some kilobytes, all of them together. */
const MOST_CHARACTERS = 16_000;

/** Trailers carry printable ASCII only; everything else goes percent-encoded, byte by byte. What is too long is cut. */
const trailerText = (value: string): string => {
  let text = '';
  for (const character of value) {
    const next = /[\x20-\x7e]/.test(character) ? character : encodeURIComponent(character);
    if (text.length + next.length > MOST_CHARACTERS) break;
    text += next;
  }
  return text;
};

/** The end of a call as HTTP/2 trailers. */
export const trailersOf = (failure?: CallFailure): Record<string, string | number> => {
  if (!failure) return { 'grpc-status': status.OK };
  const entries = Object.entries(failure.trailers).map(([name, value]) => [name, trailerText(value)]);
  const message = trailerText(failure.details.replaceAll('%', '%25'));
  return { ...(Object.fromEntries(entries) as Record<string, string>), 'grpc-status': failure.code, 'grpc-message': message };
};
