import { createHash, createHmac } from 'node:crypto';
import type { Actor, Command, Id, Instant, LocalDate, Sha256 } from '@gongjian/kernel';
import { canonicalize } from 'json-canonicalize';

const namespace = Buffer.from('0c2f5a3e6a0f5d0e9a532f6b6e1d7c44', 'hex');

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

/** UUIDv5 of a name within our namespace. Written out, since it is made for every event and the general one takes thrice as long. */
const namedUuid = (name: string): Id => {
  const bytes = createHash('sha1').update(namespace).update(name).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/**
 * The id of the command's event number `index`. It also names the moment of the decision: the same decision sent again is known to
 * the store, another decision of the same command (made by another process, at another time) is not mistaken for it.
 */
export const eventId = (actor: Actor, commandId: Id, decidedAt: Instant, index: number): Id =>
  namedUuid(`${actor.personId}/${actor.unitId}/${actor.postId}/${commandId}/${decidedAt}/${index}`);
