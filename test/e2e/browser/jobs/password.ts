import { describe, expect, it } from '@jest/globals';
import { dialog, handIn, sees, seesNo } from '../gestures.js';
import { type World, password, settled, signIn } from '../world.js';
import { violations } from './pages.js';

const account = 'signatory.nbpt-business-b1';
const name = '工商管理学院教师党支部签署人';
const own = 'known to nobody else';

/** Somebody who lost his password, and the administrator whom he asks. */
export const forgotten = (world: () => World): void =>
  describe('a password that was lost', () => {
    it('is replaced by one that is handed over, and that one by its holder', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('units/people');
      await page.getByRole('searchbox', { name: '姓名或邮箱' }).fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `重设密码 ${name}` }).click();
      const form = dialog(page, `重设密码：${name}`);
      await form.getByLabel('请再次输入登录密码').fill(password);
      await handIn(form, '重设密码');
      const shown = dialog(page, `已为“${name}”重设密码`);
      await shown.waitFor();
      await settled(page);
      expect(await violations(page)).toEqual([]);
      const handed = await shown.locator('code').innerText();
      await shown.getByRole('button', { name: /确\s*定|知道/ }).click();

      const person = await world().visitor();
      await person.goto('sign-in');
      await signIn(person, account, handed);
      const band = person.getByText('您正在使用管理员转交的密码：可以查看和办理，但不能签署。');
      await band.waitFor();
      await person.getByRole('link', { name: '设置自己的密码' }).click();
      await person.getByLabel('当前密码').fill(handed);
      await person.getByLabel('新密码', { exact: true }).fill(own);
      await person.getByLabel('再次输入新密码').fill(own);
      expect(await violations(person)).toEqual([]);
      await person.getByRole('button', { name: '修改密码' }).click();
      await sees(person, '密码已修改。');
      await seesNo(person, '您正在使用管理员转交的密码：可以查看和办理，但不能签署。');
    });
  });
