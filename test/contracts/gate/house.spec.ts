import { access } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { Database } from '@gongjian/read-models';
import { openHouse } from '@gongjian/testing/house';
import { aDoor, openGate } from './gates.js';

it('a house has both stores, and takes its own away again', async () => {
  const house = await openHouse();
  const gate = openGate(house.eventStoreUrl);
  await aDoor(gate);
  await gate.close();
  const database = Database.connect(house.databaseUrl);
  const connection = await database.connection();
  expect((await connection.query<{ two: number }>('select 1 + 1 as two')).rows).toEqual([{ two: 2 }]);
  await connection.end();
  await database.close();
  await house.close();
  await expect(access(house.directory)).rejects.toThrow();
}, 90_000);
