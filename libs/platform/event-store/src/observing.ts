import { Refusal } from '@gongjian/kernel';
import { counter, histogram, inSpan, placeOf, traceOf } from '@gongjian/telemetry';

const commands = counter('gongjian_commands_total', 'Commands by type and what became of them.');
const commandSeconds = histogram('gongjian_command_seconds', 'From taking a command to its receipt.');
const appends = counter('gongjian_appends_total', 'Appends by what the store answered.');
const appendSeconds = histogram('gongjian_append_seconds', 'From sending an append to its answer.');
const conflicts = counter('gongjian_append_conflicts_total', 'Appends that came after somebody else’s.');

const since = (began: number): number => (performance.now() - began) / 1000;

const outcomeOf = (error: unknown): string => (error instanceof Refusal ? error.kind.code : 'failed');

/** Counts and traces the serving of one command. Its type is from the code; of a refusal the code is told, never what was sent. */
export const observedCommand = async <T extends { readonly repeated: boolean }>(
  type: string,
  { commandId, dryRun }: { readonly commandId: string; readonly dryRun?: boolean },
  work: () => Promise<T>,
): Promise<T> => {
  const began = performance.now();
  let outcome = dryRun ? 'rehearsed' : 'recorded';
  try {
    const traceId = traceOf(commandId);
    const result = await inSpan(`handle ${type}`, { attributes: { 'gongjian.command': type }, ...(traceId && { traceId }) }, work);
    if (result.repeated) outcome = 'repeated';
    return result;
  } catch (error) {
    outcome = outcomeOf(error);
    throw error;
  } finally {
    commands.add({ type, outcome });
    commandSeconds.observe(since(began), { type });
  }
};

/** Counts and traces one append. Its span has an id that others can tell from the command's. */
export const observedAppend = async <T>(commandId: string | undefined, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const place = commandId === undefined ? undefined : placeOf(commandId, 'append');
  let outcome = 'written';
  try {
    return await inSpan('append', { kind: 'client', ...(place && { spanId: place.spanId }) }, work);
  } catch (error) {
    outcome = (error as { type?: string }).type === 'wrong-expected-version' ? 'conflict' : 'failed';
    if (outcome === 'conflict') conflicts.add();
    throw error;
  } finally {
    appends.add({ outcome });
    appendSeconds.observe(since(began));
  }
};
