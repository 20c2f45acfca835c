import type { Command } from 'commander';
import { type Surroundings, action, withExamples } from '../command/define.js';
import { administratorOf, byOption, circumstancesOf, personAt, withHeadless } from '../command/headless.js';

const reset = async ({ data, output }: Surroundings, { by }: { readonly by: string }, address?: string): Promise<void> =>
  withHeadless(data, async (app) => {
    const [{ PersonRequest }, { Identity }, { CommandBus }] = await Promise.all([
      import('@gongjian/directory'),
      import('@gongjian/identity'),
      import('@nestjs/cqrs'),
    ]);
    const actor = await administratorOf(app, by);
    const personId = await personAt(app, address!);
    const { revision } = await app
      .get(CommandBus)
      .execute(new PersonRequest({ type: 'ResetPassword', data: { personId } }, circumstancesOf(actor)));
    const password = await app.get(Identity).handedOver(personId, revision);
    output.say(
      `${address} 的密码已重设，请转交本人；本人更换之前不能签署`,
      'reset: hand it over; nothing can be signed with it until it is changed',
    );
    output.text(`  ${password}`);
    output.result({ personId, password });
  });

/** `gongjian reset-password`. */
export const resetPassword = (program: Command): void => {
  const command = program
    .command('reset-password <address>')
    .summary('重设登录密码 · reset a password')
    .description(
      '为忘记密码的人员（包括唯一的管理员）重设密码，并退出其所有设备；此事记入时间线。\nReset the password of somebody who lost it, also of the only administrator, and end all sessions; the record keeps it.',
    )
    .requiredOption(...byOption)
    .action(action(reset));
  withExamples(command, ['npx gongjian reset-password li@example.org --by admin@example.org']);
};
