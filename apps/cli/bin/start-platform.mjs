import { ready, root } from './ready.mjs';

const options = [
  ['--reset', '删除本机数据并重新载入演示数据', 'wipe the data on this machine and load the demo anew'],
  ['--demo', '在外部存储上也载入演示数据、允许 --reset', 'load the demo and allow --reset on stores given from outside too'],
  ['--no-demo', '不载入演示数据', 'do not load the demo'],
  ['--prepared', '不检查是否需要安装或构建', 'do not look whether something is to be installed or built'],
];
const variables = [
  ['EVENTSTORE_URL', 'esdb://…      使用外部 EventStoreDB', 'use this event store instead of the embedded one'],
  ['DATABASE_URL', 'postgres://…  使用外部 PostgreSQL', 'use this PostgreSQL instead of the embedded one'],
  ['GONGJIAN_DATA', '目录 folder    数据目录，默认为 data', 'where data lies, data by default'],
  [
    'GONGJIAN_SMTP_URL',
    'smtp://…      发送邮件通知；另需 GONGJIAN_MAIL_FROM 与 GONGJIAN_PUBLIC_URL',
    'send mails by it; needs GONGJIAN_MAIL_FROM and GONGJIAN_PUBLIC_URL too',
  ],
  ['PORT', '端口 port      网页端口，默认 4000', "the page's port, 4000 by default"],
  ['HOST', '地址 address   监听地址，默认 127.0.0.1；有演示账号时不可更改', 'where to listen; 127.0.0.1 alone while demo accounts exist'],
];
const table = (rows) => rows.map(([name, zh, en]) => `  ${name.padEnd(17)} ${zh} · ${en}`).join('\n');

const given = process.argv.slice(2);
if (given.includes('--help')) {
  console.log(`npm start [-- 选项 options]\n${table(options)}\n环境变量 environment\n${table(variables)}`);
  process.exit(0);
}
const unknown = given.find((one) => !options.some(([name]) => name === one));
if (unknown) {
  console.error(`没有选项 ${unknown}。可用选项见 npm start -- --help\nThere is no option ${unknown}. See npm start -- --help`);
  process.exit(2);
}

console.log('共建 Gongjian');
if (!given.includes('--prepared')) await ready();
// One file starts fast; in development errors are to name the lines of the files it was made of.
const folder = process.env.NODE_ENV === 'development' ? 'dist' : 'bundle';
const { startPlatform } = await import(new URL(`../${folder}/start.js`, import.meta.url));
const demo = given.includes('--demo') ? true : given.includes('--no-demo') ? false : undefined;
await startPlatform({ root, reset: given.includes('--reset'), demo });
