import { type Database, sql } from '@gongjian/read-models';
import { projections } from '@gongjian/projector';

/** The streams of every object that a unit is party to, by the rows that its people may see; `undefined` for a unit that is not there. */
export const streamsOfUnit = async (database: Database, unitId: string): Promise<Set<string> | undefined> => {
  const streams = new Set<string>();
  const states = projections.filter(({ name }) => name.endsWith('_state'));
  for (const { name } of states) {
    const aggregate = name.slice(0, -'_state'.length);
    const table = sql.table(`read.${name}`);
    const rows = await database.own(
      sql<{ key: string }>`select key from ${table} where valid_to is null and (key = ${unitId} or unit_ids @> array[${unitId}]::uuid[])`,
    );
    for (const { key } of rows) streams.add(`${aggregate}-${key}`);
  }
  return streams.has(`unit-${unitId}`) ? streams : undefined;
};
