import { createHash } from 'node:crypto';

/** Where a span stands: the trace it belongs to and its own id, in hexadecimal as `traceparent` has them. */
export interface SpanPlace {
  readonly traceId: string;
  readonly spanId: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nothing = /^0+$/;

/** The trace of a command is named by the command's id, so that whoever knows the event can join it and nothing about it is stored. */
export const traceOf = (commandId: string): string | undefined => {
  const hex = commandId.replaceAll('-', '').toLowerCase();
  return uuid.test(commandId) && !nothing.test(hex) ? hex : undefined;
};

/** The parts of a command's trace that others must be able to name. */
export type CommandSpan = 'click' | 'append';

/** The place of a part of a command's trace; it follows from the command's id alone. */
export const placeOf = (commandId: string, part: CommandSpan): SpanPlace | undefined => {
  const traceId = traceOf(commandId);
  // The browser makes the same without a hash: the last half of the command's id.
  const spanId =
    part === 'click' ? traceId?.slice(16) : createHash('sha256').update(`${commandId.toLowerCase()}/${part}`).digest('hex').slice(0, 16);
  return traceId === undefined || spanId === undefined || nothing.test(spanId) ? undefined : { traceId, spanId };
};

/** What a `traceparent` header says; nothing for one that is malformed. */
export const parseTraceparent = (text: string | undefined): (SpanPlace & { sampled: boolean }) | undefined => {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text?.trim() ?? '') ?? [];
  if (!traceId || !spanId || !flags || nothing.test(traceId) || nothing.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (parseInt(flags, 16) & 1) === 1 };
};
