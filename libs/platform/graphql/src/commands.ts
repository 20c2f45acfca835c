import type { CommandContext } from '@gongjian/event-store';
import type { Actor, Id } from '@gongjian/kernel';
import { v4, v5 } from 'uuid';
import type { CommandInput } from './inputs.js';
import type { RequestContext } from './request-context.js';

/** The circumstances under which a command is given. */
export const commandContext = (
  { clock }: RequestContext,
  actor: Actor,
  { commandId = v4(), effectiveOn, expectedRevision, dryRun }: CommandInput,
): CommandContext => ({
  actor,
  commandId,
  clock,
  ...(effectiveOn !== undefined && { effectiveOn }),
  ...(expectedRevision !== undefined && { expectedRevision }),
  ...(dryRun && { dryRun }),
});

/** The id of something that a command makes: the same when the command is repeated, so that a retry makes no second one. */
export const idMadeBy = ({ actor, commandId }: Pick<CommandContext, 'actor' | 'commandId'>, what: string): Id =>
  v5(`${actor.personId}/${commandId}/${what}`, v5.URL);
