import { ready, root } from './ready.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start [-- 选项 options]
  --reset    删除本机数据并重新载入演示数据 · wipe the data on this machine and load the demo anew
  --demo     在外部存储上也允许演示数据与 --reset · allow demo data and --reset on stores given from outside
环境变量 environment
  EVENTSTORE_URL  esdb://…       使用外部 EventStoreDB · use this event store instead of the embedded one
  DATABASE_URL    postgres://…   使用外部 PostgreSQL · use this PostgreSQL instead of the embedded one
  GONGJIAN_DATA   目录 folder     数据目录,默认为 data · where data lies, data by default
  PORT            端口 port       网页端口,默认 4000 · the page's port, 4000 by default`);
  process.exit(0);
}

console.log('共建 Gongjian');
await ready();
const { startPlatform } = await import(new URL('apps/cli/dist/start.js', `file://${root}`));
await startPlatform({ root, reset: process.argv.includes('--reset'), demoAllowed: process.argv.includes('--demo') });
