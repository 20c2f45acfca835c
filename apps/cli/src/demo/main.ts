import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFrom, openHeadless } from '@gongjian/api';
import { Files } from '@gongjian/files';
import { People } from '@gongjian/identity';
import { dayOf } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { demoActs, perform } from './load.js';
import { keepDemoPeople } from './people.js';

// Loads the demo through the command bus of the api, as its resolvers use it. Prints how far it is.
const data = process.env.GONGJIAN_DATA!;
// A data directory may serve several event logs, each with a demo of its own.
const note = process.env.GONGJIAN_DEMO_NAME ?? 'demo';
const begun = join(data, `${note}.begun.json`);

/** The day that the demo's living part is relative to: that of the first attempt, so that a second one goes on with the same tale. */
const loadingDay = (): string => {
  if (!existsSync(begun)) writeFileSync(begun, JSON.stringify({ today: dayOf(new Date().toISOString()) }));
  return (JSON.parse(readFileSync(begun, 'utf8')) as { today: string }).today;
};

const app = await openHeadless(configFrom(process.env), pino({ name: 'demo', level: 'warn' }));
const acts = demoActs(loadingDay());
console.log(`  … 正在载入演示数据，共 ${acts.length} 步 · loading the demo, ${acts.length} steps`);
await keepDemoPeople(app.get(People));
let told = Date.now();
await perform({ commands: app.get(CommandBus), files: app.get(Files) }, acts, (done) => {
  if (done !== acts.length && Date.now() - told < 5_000) return;
  told = Date.now();
  console.log(`  … 演示数据 ${Math.round((done / acts.length) * 100)}%`);
});
renameSync(begun, join(data, `${note}.json`));
await app.close();
process.exit(0);
