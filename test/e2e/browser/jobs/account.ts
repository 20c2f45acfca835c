import { describe, expect, it } from '@jest/globals';
import { dialog, sees, seesNo } from '../gestures.js';
import { day, mark } from '../things.js';
import { type World, phone, settled } from '../world.js';
import { violations } from './pages.js';

const ask = async (address: string, token: string, query: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, text: await answer.text() };
};

/** The own account: language, and tokens for scripts. */
export const account = (world: () => World): void =>
  describe('anybody with an account', () => {
    it('is told beside the fields of the sign-in form, in the language of the page, what is missing', async () => {
      const page = await world().visitor();
      await page.goto('sign-in');
      const field = page.getByLabel(/^密码/);
      await page.getByLabel(/^电子邮箱/).fill('someone@example.org');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await sees(page, '请输入密码');
      await seesNo(page, '请输入正确的电子邮箱');
      await page.waitForFunction((input) => input === document.activeElement, await field.elementHandle());
      expect(await violations(page)).toEqual([]);
    });

    it('keeps what is typed while the words of the components are still on their way', async () => {
      const page = await world().visitor();
      const slow = /\/zh_CN-[^/]*\.js$/;
      await page.route(slow, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        await route.continue();
      });
      const words = page.waitForResponse(slow);
      await page.goto('sign-in');
      const field = page.getByLabel(/^电子邮箱/);
      await field.fill('someone@example.org');
      await words;
      await page.waitForLoadState('networkidle');
      expect(await field.inputValue()).toBe('someone@example.org');
    });

    it('tries the demo by choosing who to be', async () => {
      const page = await world().visitor({ viewport: phone });
      await page.goto('sign-in');
      const offered = page.getByRole('region', { name: '演示账号' });
      await offered.getByRole('button').nth(7).waitFor();
      expect(await violations(page)).toEqual([]);
      await offered.getByRole('button', { name: '新碶街道 · 联络员' }).click();
      await page.waitForURL('**/workbench');
      await sees(page.getByRole('banner'), '新碶街道办事处');
    });

    it('reads the portal in English and in Chinese again', async () => {
      const page = await world().person('leader.beilun');
      await page.getByRole('button', { name: /^语言/ }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Workbench' }).waitFor();
      await page.getByRole('link', { name: 'Agreements', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
      await page.getByRole('table').getByText('In force', { exact: true }).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
      await page.getByRole('button', { name: /^Language/ }).click();
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('heading', { level: 1, name: '协议' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    });

    it('is no longer told of a wrong password once another is typed', async () => {
      const page = await world().person('leader.beilun');
      await page.goto('account');
      await settled(page);
      await page.getByLabel('当前密码').fill('not the password');
      await page.getByLabel('新密码', { exact: true }).fill('another password');
      await page.getByLabel('再次输入新密码').fill('another password');
      await page.getByRole('button', { name: '修改密码' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'PASSWORD_WRONG' });
      await alert.waitFor();
      await page.getByLabel('再次输入新密码').fill('another password');
      expect(await alert.count()).toBe(1);
      await page.getByLabel('当前密码').fill('not this one');
      await alert.waitFor({ state: 'detached' });
      await page.locator('.ant-form-item-explain-error').first().waitFor({ state: 'detached' });
    });

    it('makes a token that reads, never writes, and ends when it is revoked', async () => {
      const page = await world().person('lead.mech');
      await page.getByRole('button', { name: /^我的账号/ }).click();
      await page.getByRole('button', { name: '我的账号', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
      await page.getByRole('button', { name: '新建令牌' }).click();
      const form = dialog(page, '新建令牌');
      await form.getByLabel('用途').fill(`每周统计 ${mark}`);
      const until = form.getByLabel('有效期至');
      await until.fill('2027年2月30日');
      await form.getByLabel('用途').focus();
      await sees(form.getByRole('alert'), '没有这一天');
      expect([await until.inputValue(), await until.getAttribute('aria-invalid')]).toEqual(['2027年2月30日', 'true']);
      await until.press('Enter');
      expect(await until.evaluate((element) => element === document.activeElement)).toBe(true);
      const [year, month, date] = day(30).split('-').map(Number);
      await until.fill(`${year}年${month}月${date}日`);
      await form.getByLabel('用途').focus();
      expect(await until.inputValue()).toBe(day(30));
      await form.getByRole('button', { name: '打开日历' }).waitFor();
      await form.getByRole('button', { name: '新建令牌' }).click();
      await sees(page, '令牌只显示这一次');
      const token = await dialog(page, '新建令牌').locator('code').first().innerText();
      await dialog(page, '新建令牌')
        .getByRole('button', { name: /^(确定|确 定)$/ })
        .click();

      const query = '{ projects(first: 3) { nodes { title progress { percent } } } }';
      const read = await ask(world().address, token, query);
      expect(JSON.parse(read.text)).toMatchObject({ data: { projects: { nodes: expect.arrayContaining([]) as unknown } } });
      expect(read.text).toContain('percent');
      const written = await ask(world().address, token, 'mutation { signOut }');
      expect(written.text).toContain('TOKEN_READ_ONLY');

      await page.getByRole('button', { name: new RegExp(`^作废.+${mark}`) }).click();
      await page.getByRole('tooltip').getByRole('button', { name: '作废' }).click();
      await seesNo(page.getByRole('main'), `每周统计 ${mark}`);
      const after = await ask(world().address, token, query);
      expect(after.text).not.toContain('percent');
    });
  });
