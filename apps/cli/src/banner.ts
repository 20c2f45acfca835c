import { demoPassword, demoSignIns } from './demo/accounts.js';

/** The short block that a start ends with: where to look, how to sign in, where data lies, how to stop. */
export const banner = ({
  address,
  data,
  eventStoreUrl,
  demo,
}: {
  address: string;
  data: string;
  eventStoreUrl: string;
  demo: boolean;
}): string =>
  [
    '',
    `  共建 Gongjian   ${address}`,
    ...(demo
      ? [
          `  演示账号 demo    口令 password  ${demoPassword}`,
          ...demoSignIns.map(({ email, zh, en }) => `                   ${email.padEnd(34)} ${zh} · ${en}`),
        ]
      : ['  首个账号 account  node apps/cli/bin/first-admin.mjs --help']),
    `  GraphQL          ${address}/graphql`,
    `  事件库 events    ${eventStoreUrl}`,
    `  数据 data        ${data}`,
    '  停止 stop        Ctrl-C',
    '',
  ].join('\n');
