import { status, type ServiceError } from '@grpc/grpc-js';
import { convertToCommandError } from '@eventstore/db-client/dist/utils/CommandError.js';
import { trailersOf, type Plain } from './wire.js';

/** What the reference says where a request made its own code fail; any error may stand for it. */
const BROKEN = /^Exception was thrown by handler\.|^Unexpected Read\w+: Error$/;

/** An error as the client's class with its fields, and the gRPC code and trailers below it. */
export const describeError = (error: unknown): unknown => {
  const converted = convert(error);
  const { type, code: _code, message, _raw: below, ...fields } = Object.assign({ message: converted.message }, converted) as Plain;
  const raw = (below ?? (isServiceError(error) ? error : undefined)) as ServiceError | undefined;
  if (raw && BROKEN.test(raw.details)) return { unhandled: true, code: status[raw.code] };
  return {
    class: converted.constructor.name,
    type,
    code: raw && status[raw.code],
    ...(type ? fields : {}),
    trailers: trailersOf(raw?.metadata),
    message,
  };
};

const isServiceError = (error: unknown): error is ServiceError => error instanceof Error && 'metadata' in error;

/** The client cannot read every error; then its own failure is what a user of it sees. */
const convert = (error: unknown): Error => {
  try {
    return convertToCommandError(error as Error) as Error;
  } catch (failure) {
    return failure as Error;
  }
};
