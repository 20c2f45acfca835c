import type { RecordedEvent } from '@gongjian/kernel';
import { isTracing, noteSpan, placeOf } from '@gongjian/telemetry';

/** Traces are for following single acts: of a long history only so many are noted. */
const most = 100;

/** Notes for each event that its rows can be read, in the trace of the command that it came from. */
export const traceTaken = (events: readonly RecordedEvent[], began: number): void => {
  if (!isTracing()) return;
  const ended = Date.now();
  for (const { type, metadata } of events.slice(-most)) {
    const parent = placeOf(metadata.commandId, 'append');
    if (parent) noteSpan(`project ${type}`, { parent, kind: 'consumer', attributes: { 'gongjian.event': type } }, began, ended);
  }
};
