import type { Id, RecordedEvent } from '@gongjian/kernel';
import { definitions } from '@gongjian/projector';
import { Chance } from './chance.js';
import { type Given, type HistorySettings, RandomHistory } from './random-history.js';

const schemas = new Map(definitions.map((definition) => [definition.type, definition]));

/** Records in memory as the gate would: each event held against its definition, and through JSON. */
const recorder = (chance: Chance): HistorySettings['record'] => {
  const revisions = new Map<string, number>();
  let position = 0n;
  return ({ stream, context, commandId }: Given, decided): RecordedEvent[] =>
    decided().map(({ type, data }): RecordedEvent => {
      const { schema, version } = schemas.get(type)!;
      const revision = (revisions.get(stream) ?? -1) + 1;
      revisions.set(stream, revision);
      position += BigInt(chance.int(1, 300));
      const { personId, unitId, postId } = context.actor;
      return {
        ...{ id: chance.uuid(), type, data: JSON.parse(JSON.stringify(schema.parse(data))) as unknown, stream, revision, position },
        metadata: {
          ...{ v: 1, recordedAt: context.now, effectiveOn: context.effectiveOn, personId, unitId, postId },
          ...{ commandId, commandHash: '0'.repeat(64), correlationId: commandId, causationId: commandId, schemaVersion: version },
        },
      };
    });
};

/** A history of at least so many events that the deciders of all contexts made of random commands. */
export const historyInMemory = async (seed: number, count: number): Promise<RandomHistory> => {
  const chance = new Chance(seed ^ 0x5eed);
  const people: Id[] = Array.from({ length: 12 }, () => chance.uuid());
  const history = new RandomHistory({ seed, people, record: recorder(chance) });
  await history.until(count);
  return history;
};
