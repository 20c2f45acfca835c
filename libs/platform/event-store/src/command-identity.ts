import { createHmac } from 'node:crypto';
import { type Actor, type Command, type Id, type Instant, type LocalDate, type Sha256 } from '@gongjian/kernel';
import { canonicalize } from 'json-canonicalize';
import { v5 } from 'uuid';

const namespace = '0c2f5a3e-6a0f-5d0e-9a53-2f6b6e1d7c44';

/** Keyed hash of all that makes a command what it is: who wishes what, as of which day. */
export const commandHash = (key: Buffer, command: Command, actor: Actor, effectiveOn: LocalDate | undefined): Sha256 => {
  const content = {
    type: command.type,
    data: command.data,
    effectiveOn: effectiveOn ?? null,
    actor: [actor.personId, actor.unitId, actor.postId],
  };
  return createHmac('sha256', key).update(canonicalize(content)).digest('hex');
};

/**
 * The id of the command's event number `index`. It also names the moment of the decision: the same decision sent again is known to
 * the store, another decision of the same command (made by another process, at another time) is not mistaken for it.
 */
export const eventId = (actor: Actor, commandId: Id, decidedAt: Instant, index: number): Id =>
  v5(`${actor.personId}/${actor.unitId}/${actor.postId}/${commandId}/${decidedAt}/${index}`, namespace);
