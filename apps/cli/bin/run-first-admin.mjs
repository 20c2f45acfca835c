import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ready, root } from './ready.mjs';

const usage = `npm run first-admin -- --email 邮箱 --unit 单位名称 [--kind 单位类型] [--name 显示名] [--prepared]
为没有演示账号的平台建立第一个单位与管理员账号；口令取自环境变量 GONGJIAN_PASSWORD 或标准输入。
Makes the first unit and its administrator where there is no demo; the password comes from GONGJIAN_PASSWORD or standard input.
  --email  登录邮箱 · sign-in address
  --unit   单位名称 · name of the unit
  --kind   单位类型，默认 school · kind of the unit, school by default
  --name   显示名，默认“管理员” · name shown to others`;

const given = () => {
  try {
    const { values } = parseArgs({
      options: {
        email: { type: 'string' },
        unit: { type: 'string' },
        kind: { type: 'string', default: 'school' },
        name: { type: 'string', default: '管理员' },
        prepared: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
};

/** The password as typed, without showing it on a terminal; a line of what is piped in otherwise. */
const readPassword = async () => {
  if (process.env.GONGJIAN_PASSWORD) return process.env.GONGJIAN_PASSWORD;
  const { stdin } = process;
  if (stdin.isTTY) {
    process.stdout.write('口令 password: ');
    stdin.setRawMode(true);
  }
  stdin.setEncoding('utf8');
  let typed = '';
  for await (const part of stdin) {
    for (const sign of part) {
      if (sign === '\u0003') process.exit(130);
      if (sign === '\r' || sign === '\n') {
        if (stdin.isTTY) process.stdout.write('\n');
        stdin.setRawMode?.(false);
        return typed;
      }
      typed = sign === '\u007f' || sign === '\b' ? [...typed].slice(0, -1).join('') : typed + sign;
    }
  }
  return typed;
};

const { email, unit, kind, name, prepared, help } = given();
if (help || !email || !unit) {
  console.log(usage);
  process.exit(help ? 0 : 2);
}
if (!prepared) await ready();
const password = await readPassword();
const { firstAdmin } = await import(new URL('../bundle/first-admin.js', import.meta.url));
process.exit(await firstAdmin({ email, unit, kind, name, password }, resolve(process.env.GONGJIAN_DATA ?? join(root, 'data'))));
